import { formatCount } from '#components/format.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import type { QuestionChoice } from '#lib/evidence/attach-choices.ts';

type Props = {
  question: QuestionChoice;
  /** How many products (or the one organisation) are chosen. */
  subjects: number;
  organisation: boolean;
  checked: boolean;
  onToggle: () => void;
};

/** One question to attach to, and how it stands with what is chosen. */
export function QuestionRow({ question, subjects, organisation, checked, onToggle }: Props) {
  const { label, ask, topic, wanted, counts, attached } = question;
  const isAttached = attached >= subjects;
  return (
    <li className="px-3 py-1.5">
      <Checkbox
        checked={checked || isAttached}
        disabled={isAttached}
        onChange={onToggle}
        label={
          <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
            <span className="font-medium first-letter:uppercase">{label}</span>
            {isAttached && <Badge tone="good">attached</Badge>}
            {!isAttached && counts && wanted > 0 && (
              <Badge tone="warn">{waiting(wanted, subjects, organisation)}</Badge>
            )}
            <span className="ms-auto text-xs text-ink-3 max-sm:hidden">{topic}</span>
          </span>
        }
        hint={ask}
      />
    </li>
  );
}

function waiting(wanted: number, subjects: number, organisation: boolean): string {
  if (organisation) return `${formatCount(wanted, 'product waits', 'products wait')} for proof`;
  return subjects === 1 ? 'waits for proof' : `waits for proof in ${wanted} of ${subjects}`;
}
