import { Badge } from '#components/ui/badge.tsx';
import { Section } from '#components/ui/section.tsx';
import type { AskedQuestion } from '#lib/regulations/requirement.ts';

type Props = { tenant: string; questions: readonly AskedQuestion[]; note?: string };

/** The questions whose answers decide it; the organisation's can be answered from here. */
export function AnswersRead({ tenant, questions, note }: Props) {
  return (
    <Section title={questions.length === 1 ? 'The answer that decides it' : 'The answers that decide it'}>
      <ul className="stack-2">
        {questions.map(({ id, ask, scope }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            {scope === 'organisation' ? (
              <a className="link" href={`/t/${tenant}/organisation?question=${id}`}>
                {ask}
              </a>
            ) : (
              <span>{ask}</span>
            )}
            <Badge tone="outline">
              {scope === 'organisation'
                ? 'Once for the organisation'
                : scope === 'record'
                  ? 'On record'
                  : 'Per product'}
            </Badge>
          </li>
        ))}
      </ul>
      {note && <p className="mt-3 max-w-prose text-ink-3">{note}</p>}
    </Section>
  );
}
