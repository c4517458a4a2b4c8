import { verdictWords } from '#components/verdict/verdict.ts';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';

const shown = ['compliant', 'not_compliant', 'undetermined', 'not_applicable', 'coming'] as const;

/** What the glyphs and the three numbers mean. */
export function ReadinessKey() {
  return (
    <div className="mt-4 space-y-1 text-xs text-ink-3">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {shown.map((verdict) => (
          <li key={verdict} className="flex items-center gap-1.5">
            <VerdictGlyph verdict={verdict} size={12} decorative />
            {verdictWords[verdict]}
          </li>
        ))}
      </ul>
      <p>
        The three numbers, in per cent of the requirements that apply: answered · satisfied · proven by accepted
        evidence that is in date.
      </p>
    </div>
  );
}
