import clsx from 'clsx';
import { formatDate, formatList } from '#components/format.ts';
import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import { sayAnswer } from '#lib/answers/say-answer.ts';
import type { QuestionView, ServedRegulation } from '#lib/questionnaire/view.ts';

const shownAtOnce = 4;

/** Why a question is asked: the reason, the law it serves, what usually proves it, and what was said elsewhere. */
export function WhyPanel({ question, today }: { question: QuestionView; today: string }) {
  const { why, serves, typicalEvidence, elsewhere, answer } = question;
  return (
    <div className="stack-5">
      <Part title="Why we ask">
        <p className="text-ink-2">{why}</p>
      </Part>
      {typicalEvidence.length > 0 && (
        <Part title="What usually proves it">
          <p className="text-ink-2">{formatList(inSentence(typicalEvidence), undefined, 'disjunction')}</p>
        </Part>
      )}
      {elsewhere && (
        <Part title="Last answer elsewhere">
          <p className="text-ink-2">
            {elsewhere.product}:{' '}
            <span className="font-medium text-ink">{sayAnswer(answer, elsewhere.value, formatDate)}</span>
          </p>
          <p className="text-xs text-ink-3">
            {elsewhere.author}, <DateText value={elsewhere.updatedAt.slice(0, 10)} today={today} />
          </p>
        </Part>
      )}
      {serves.length > 0 && (
        <Part title={serves.length === 1 ? 'What this answer serves' : `One answer, ${serves.length} regulations`}>
          <Regulations items={serves.slice(0, shownAtOnce)} />
          {serves.length > shownAtOnce && (
            <More title={`${serves.length - shownAtOnce} more regulations`} className="mt-4">
              <Regulations items={serves.slice(shownAtOnce)} />
            </More>
          )}
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 text-xs font-medium text-ink-3">{title}</h3>
      {children}
    </section>
  );
}

function Regulations({ items }: { items: readonly ServedRegulation[] }) {
  return (
    <ul className="stack-4">
      {items.map((regulation) => (
        <Regulation key={regulation.regulation} {...regulation} />
      ))}
    </ul>
  );
}

function More({ title, className, children }: { title: string; className: string; children: React.ReactNode }) {
  return (
    <details className={clsx('group', className)}>
      <summary className="link inline-flex items-center gap-1 text-ink-2">
        <Icon name="chevron-right" size={14} className="group-open:rotate-90" />
        {title}
      </summary>
      {children}
    </details>
  );
}

function Regulation({ name, voluntary, requirements }: ServedRegulation) {
  const [first, rest] = [requirements.slice(0, shownAtOnce), requirements.slice(shownAtOnce)];
  const markets = [...new Set(requirements.flatMap((it) => it.markets))];
  return (
    <li>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-medium">{name}</span>
        <Badge tone="outline">{markets.length > 3 ? `${markets.length} markets` : markets.join(', ')}</Badge>
        {voluntary && <Badge>voluntary</Badge>}
      </p>
      <Requirements items={first} />
      {rest.length > 0 && (
        <More title={`${rest.length} more`} className="mt-1">
          <Requirements items={rest} />
        </More>
      )}
    </li>
  );
}

function Requirements({ items }: { items: ServedRegulation['requirements'] }) {
  return (
    <ul className="mt-1 stack-2">
      {items.map(({ requirement, title, cites, fails }) => (
        <li key={requirement} className="text-ink-2">
          <span className={fails ? 'text-danger' : undefined}>
            {fails && <Icon name="error" size={14} label="Not met:" className="me-1 inline align-[-2px]" />}
            {title}
          </span>
          <span className="mt-0.5 block">
            <CitationChip cites={cites} title={cites} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** `Test report, policy or SBOM`: the words after the first begin small, abbreviations stay. */
function inSentence(words: readonly string[]): string[] {
  const small = (word: string) => (/^[A-Z][a-z ]/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word);
  return words.map((word, place) => (place === 0 ? word : small(word)));
}
