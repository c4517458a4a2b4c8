'use client';
import { useState } from 'react';
import { formatCount } from '#components/format.ts';
import { Button } from '#components/ui/button.tsx';
import type { EvidenceUse, OpenedEvidence } from '#lib/evidence/opened.ts';
import { UseRow } from './use-row.tsx';

type Props = { tenant: string; evidence: Pick<OpenedEvidence, 'id' | 'title' | 'uses'>; mayDetach: boolean };

/** More than this many are shown when asked for. */
const shown = 12;

/** The answers a piece is attached to, by product. */
export function Uses({ tenant, evidence, mayDetach }: Props) {
  const { uses } = evidence;
  const [all, setAll] = useState(uses.length <= shown + 3);
  const bySubject = [...Map.groupBy(all ? uses : uses.slice(0, shown), ({ productId }) => productId)];
  return (
    <section aria-label="Where it is used">
      <h3 className="mb-1 font-medium">
        {uses.length === 0 ? 'Not attached to any answer' : `Used by ${formatCount(uses.length, 'answer', 'answers')}`}
      </h3>
      {uses.length === 0 && <p className="text-ink-3">It proves nothing until it is attached to what it is about.</p>}
      <div className="stack-3">
        {bySubject.map(([productId, answers]) => (
          <div key={productId ?? 'organisation'}>
            <p className="text-ink-3">{nameOf(answers)}</p>
            <ul>
              {answers.map((use) => (
                <UseRow key={use.questionId} {...{ tenant, evidence, use, mayDetach }} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {!all && (
        <Button variant="quiet" size="sm" className="-ms-2" onClick={() => setAll(true)}>
          Show all {uses.length}
        </Button>
      )}
    </section>
  );
}

const nameOf = ([first]: EvidenceUse[]): string => first?.productName ?? 'The organisation';
