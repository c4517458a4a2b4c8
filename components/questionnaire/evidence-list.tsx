'use client';
import { formatDate } from '#components/format.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import type { Desk } from './use-desk.ts';

type Props = { question: QuestionView; mayAnswer: boolean; desk: Desk };

/** What proves the answer, with its state. */
export function EvidenceList({ question, mayAnswer, desk }: Props) {
  const inherited = question.own.value === null ? (question.inherited?.evidence ?? []) : [];
  if (question.evidence.length === 0 && inherited.length === 0) return null;
  return (
    <section aria-label="Evidence">
      <ul className="max-w-prose divide-y divide-line rounded-md border border-line bg-sheet">
        {question.evidence.map((item) => (
          <Row key={item.id} item={item} today={desk.today} href={desk.hrefOfEvidence(item.id)}>
            {mayAnswer && (
              <IconButton
                size="sm"
                icon="link-off"
                label={`Detach ${item.title}`}
                onClick={() => desk.detach(question.id, item.id)}
              />
            )}
          </Row>
        ))}
        {inherited.map((item) => (
          <Row key={item.id} item={item} today={desk.today} href={desk.hrefOfEvidence(item.id)}>
            <span className="text-xs text-ink-3">inherited</span>
          </Row>
        ))}
      </ul>
    </section>
  );
}

type RowProps = { item: QuestionView['evidence'][number]; today: string; href: string; children?: React.ReactNode };

function Row({ item, today, href, children }: RowProps) {
  const expired = item.validUntil !== null && item.validUntil < today;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5">
      <Icon name={item.form === 'link' ? 'link' : 'file'} className="text-ink-3" />
      <a href={href} className="min-w-0 flex-1 truncate font-medium hover:text-accent">
        {item.title}
      </a>
      {expired && <Badge tone="bad">expired {formatDate(item.validUntil ?? '')}</Badge>}
      {!expired && item.review === 'accepted' && <Badge tone="good">accepted</Badge>}
      {!expired && item.review === 'submitted' && <Badge tone="warn">waiting for review</Badge>}
      {item.review === 'rejected' && <Badge tone="bad">rejected</Badge>}
      {children}
    </li>
  );
}
