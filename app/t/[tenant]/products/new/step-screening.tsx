'use client';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import type { Preview } from '#lib/products/preview.ts';
import type { ScreeningQuestion } from '#lib/products/screening.ts';
import { type Asked, askingOrder } from './asking-order.ts';
import type { AnswerInput } from './draft.ts';
import { QuestionField } from './question-field.tsx';
import type { StepProps } from './wizard.tsx';

type Props = StepProps & {
  questions: readonly ScreeningQuestion[];
  preview: Preview | null;
  go: (step: number) => void;
};

/** The questions that can still decide something, the most telling first. */
export function StepScreening({ draft, change, errors, questions, preview, go }: Props) {
  const [seen, setSeen] = useState<{ preview: Preview | null; order: Asked[] }>({ preview: null, order: [] });
  if (preview && seen.preview !== preview)
    setSeen({ preview, order: askingOrder(seen.order, preview.open, new Set(Object.keys(draft.answers))) });

  if (draft.placements.length === 0)
    return (
      <EmptyState icon="market" title="No market yet" action={<Button onClick={() => go(2)}>Add a market</Button>}>
        What is asked depends on the markets. You can also go on without one and add it later.
      </EmptyState>
    );
  if (!preview) return <Waiting />;

  const byId = new Map(questions.map((question) => [question.id, question]));
  const answer = (id: string) => (value: AnswerInput | undefined) => {
    const { [id]: _, ...others } = draft.answers;
    change({ answers: value === undefined ? others : { ...others, [id]: value } });
  };
  const field = ({ id }: Asked) => {
    const question = byId.get(id);
    if (!question) return null;
    return (
      <QuestionField
        key={id}
        question={question}
        value={draft.answers[id]}
        onChange={answer(id)}
        error={errors[`answers.${id}`]}
      />
    );
  };
  const scope = seen.order.filter(({ decides }) => decides === 'scope');
  const reach = seen.order.filter(({ decides }) => decides === 'reach');
  const shown = new Set(seen.order.map(({ id }) => id));
  const settled = questions.filter(({ id }) => !shown.has(id));
  const open = new Set(preview.open.map(({ id }) => id));
  return (
    <div className="max-w-2xl">
      <p role="status" className="mb-5 text-ink-3">
        {open.size === 0
          ? 'Nothing here can change what applies any more.'
          : `${open.size} ${open.size === 1 ? 'question' : 'questions'} can still change something. Leave open what you do not know.`}
      </p>
      {scope.map(field)}
      {reach.length > 0 && (
        <Disclosure
          look="panel"
          className="mt-6"
          open={!scope.some(({ id }) => open.has(id))}
          summary={`What the laws ask of it: ${reach.length} more ${reach.length === 1 ? 'question' : 'questions'}`}
        >
          {reach.map(field)}
        </Disclosure>
      )}
      {settled.length > 0 && (
        <Disclosure look="panel" className="mt-3" summary={`Already decided without you: ${settled.length}`}>
          <ul className="columns-2 gap-6 text-ink-3 max-sm:columns-1">
            {settled.map(({ id, label }) => (
              <li key={id} className="py-0.5">
                {label}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function Waiting() {
  return (
    <div className="stack-6" aria-busy="true">
      {['w-4/5', 'w-3/5', 'w-2/3'].map((width) => (
        <div key={width} className="stack-2">
          <Skeleton className={`h-5 ${width}`} />
          <Skeleton className="h-4 w-1/2" />
          <Skeleton className="h-9 w-32" />
        </div>
      ))}
    </div>
  );
}
