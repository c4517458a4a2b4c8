import Link from 'next/link';
import type { EvidenceUse } from '#lib/evidence/library.ts';

/** The answers a piece is attached to, by product. */
export function EvidenceUses({ uses, tenant }: { uses: EvidenceUse[]; tenant: string }) {
  const bySubject = [...Map.groupBy(uses, ({ productId }) => productId)];
  return (
    <div>
      <h3 className="mb-2 font-medium">Where it is used</h3>
      {bySubject.length === 0 && <p className="text-ink-3">Nowhere yet. Open a question and attach it there.</p>}
      <ul className="stack-3">
        {bySubject.map(([productId, answers]) => (
          <li key={productId ?? 'organisation'}>
            <p className="font-medium">{answers[0]?.productName ?? 'The organisation'}</p>
            <ul className="mt-1 flex flex-wrap gap-1.5">
              {answers.map(({ questionId, label }) => (
                <li key={questionId}>
                  <Link
                    className="rounded-sm border border-line px-1.5 text-xs/5 hover:bg-wash"
                    href={`/t/${tenant}/${productId ? `questionnaire/${productId}` : 'organisation'}?question=${questionId}`}
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
