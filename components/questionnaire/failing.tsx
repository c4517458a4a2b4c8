import { CitationChip } from '#components/verdict/citation-chip.tsx';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';
import type { Fault, QuestionView } from '#lib/questionnaire/view.ts';
import { choicesOf } from './choices.ts';

const shownAtOnce = 4;

/** Which requirements the answer given does not meet, law first, and the lines that would mend it. Said at once, where it can still be acted on. */
export function Failing({ question, faults }: { question: QuestionView; faults: readonly Fault[] }) {
  const mendsOf = new Map(faults.map(({ requirement, mends }) => [requirement, mends]));
  const unmet = question.serves.flatMap(({ name, requirements }) =>
    requirements.flatMap((it) => {
      const mends = mendsOf.get(it.requirement);
      return mends ? [{ ...it, name, mends }] : [];
    }),
  );
  if (unmet.length === 0) return null;
  const line = (it: (typeof unmet)[number]) => <Unmet key={it.requirement} {...it} question={question} />;
  return (
    <div className="max-w-prose rounded-md border border-danger/40 bg-danger-wash px-4 py-3">
      <p className="flex items-center gap-2 font-medium">
        <VerdictGlyph verdict="not_compliant" decorative />
        {unmet.length === 1
          ? 'With this answer a requirement is not met'
          : `With this answer ${unmet.length} requirements are not met`}
      </p>
      <ul className="mt-1 stack-2 text-ink-2">{unmet.slice(0, shownAtOnce).map(line)}</ul>
      {unmet.length > shownAtOnce && (
        <details className="mt-2 text-ink-2">
          <summary className="link w-fit">{unmet.length - shownAtOnce} more</summary>
          <ul className="mt-1 stack-2">{unmet.slice(shownAtOnce).map(line)}</ul>
        </details>
      )}
    </div>
  );
}

type UnmetProps = Fault & { title: string; name: string; cites: string; question: QuestionView };

function Unmet({ title, name, cites, mends, question }: UnmetProps) {
  return (
    <li>
      <span className="flex flex-wrap items-baseline gap-x-2">
        {title} <CitationChip cites={cites} title={`${name}, ${cites}`} />
      </span>
      {mends.map((step) => (
        <span key={step.oneOf.join()} className="block text-xs">
          {sayStep(step, question)}
        </span>
      ))}
    </li>
  );
}

/** `Missing: “Updates are signed”`, `Missing, one is enough: …`, `In the way: …`. */
function sayStep({ act, oneOf }: Fault['mends'][number], { answer }: QuestionView): string {
  const labels = new Map(choicesOf(answer).map(({ value, label }) => [value, label]));
  const lines = oneOf.map((it) => `“${labels.get(it) ?? it}”`).join(', ');
  return `${act === 'tick' ? 'Missing' : 'In the way'}${oneOf.length > 1 ? ', one is enough' : ''}: ${lines}`;
}
