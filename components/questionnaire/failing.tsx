import { CitationChip } from '#components/verdict/citation-chip.tsx';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';
import type { QuestionView } from '#lib/questionnaire/view.ts';

/** Which requirements the answer given does not meet. Said at once, where it can still be acted on. */
export function Failing({ question, fails }: { question: QuestionView; fails: ReadonlySet<string> }) {
  const unmet = question.serves.flatMap(({ name, requirements }) =>
    requirements.filter(({ requirement }) => fails.has(requirement)).map((it) => ({ ...it, name })),
  );
  if (unmet.length === 0) return null;
  return (
    <div className="max-w-prose rounded-md border border-danger/40 bg-danger-wash px-4 py-3">
      <p className="flex items-center gap-2 font-medium">
        <VerdictGlyph verdict="not_compliant" decorative />
        {unmet.length === 1
          ? 'With this answer a requirement is not met'
          : `With this answer ${unmet.length} requirements are not met`}
      </p>
      <ul className="mt-1 stack-1 text-ink-2">
        {unmet.slice(0, 4).map(({ requirement, title, name, cites }) => (
          <li key={requirement} className="flex flex-wrap items-baseline gap-x-2">
            {title} <CitationChip cites={cites} title={`${name}, ${cites}`} />
          </li>
        ))}
        {unmet.length > 4 && <li>and {unmet.length - 4} more</li>}
      </ul>
    </div>
  );
}
