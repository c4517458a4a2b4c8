import { formatNumber } from '#components/format.ts';
import { type VerdictLook, verdictWords } from '#components/verdict/verdict.ts';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';

type Props = { label: string; counts: Partial<Record<VerdictLook, number>>; locale?: string; hideLegend?: boolean };

const order: VerdictLook[] = [
  'not_compliant',
  'undetermined',
  'not_aligned',
  'coming',
  'compliant',
  'aligned',
  'not_applicable',
];
/** How many of each verdict, as one bar and its legend; what needs work comes first. */
export function VerdictBar({ label, counts, locale, hideLegend }: Props) {
  const parts = order.flatMap((verdict) =>
    (counts[verdict] ?? 0) > 0 ? [{ verdict, count: counts[verdict] ?? 0 }] : [],
  );
  return (
    <figure aria-label={label} className="min-w-0">
      <div aria-hidden className="flex h-2 gap-px overflow-hidden rounded-full bg-press">
        {parts.map(({ verdict, count }) => (
          <span
            key={verdict}
            title={`${count} ${verdictWords[verdict].toLowerCase()}`}
            style={{ flexGrow: count }}
            data-verdict={verdict}
            className="min-w-1 bg-(--verdict)"
          />
        ))}
      </div>
      <ul className={hideLegend ? 'sr-only' : 'mt-2 flex flex-wrap gap-x-4 gap-y-1 text-ink-3'}>
        {parts.map(({ verdict, count }) => (
          <li key={verdict} className="flex items-center gap-1.5">
            <VerdictGlyph verdict={verdict} size={12} decorative />
            <span>
              <span className="font-medium text-ink tabular-nums">{formatNumber(count, locale)}</span>{' '}
              {verdictWords[verdict].toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
