import { formatNumber } from '#components/format.ts';
import { SoftLink } from '#components/ui/soft-link.tsx';
import { verdictWords } from '#components/verdict/verdict.ts';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';
import type { StateLook } from '#lib/readiness/requirement-states.ts';
import type { Touched } from '#lib/regulations/touched.ts';
import { lookFor } from './look-for.ts';

const order = ['not_compliant', 'undetermined', 'compliant', 'coming'] as const;

type Props = {
  products: Touched;
  voluntary: boolean;
  /** Where a count leads: to the products that stand so. */
  href: (look: StateLook) => string;
  /** Under what, read aloud where the row does not say it. */
  of?: string;
};

/** How many products stand how: glyph and number each, the word read aloud and on hover. */
export function StandCounts({ products, voluntary, href, of }: Props) {
  const told = order.filter((look) => (products[look] ?? 0) > 0);
  if (told.length === 0) return null;
  return (
    <span className="inline-flex flex-wrap gap-x-2.5 gap-y-1">
      {told.map((look) => {
        const word = verdictWords[lookFor(look, voluntary)];
        const count = formatNumber(products[look] ?? 0);
        return (
          <SoftLink
            key={look}
            href={href(look)}
            title={`${count} ${word.toLowerCase()}`}
            className="relative z-[1] inline-flex min-h-6 items-center gap-1 rounded-sm tabular-nums hover:underline"
          >
            <VerdictGlyph verdict={lookFor(look, voluntary)} size={12} decorative />
            {count}
            <span className="sr-only">
              {' '}
              {word.toLowerCase()}
              {of && ` under ${of}`}
            </span>
          </SoftLink>
        );
      })}
    </span>
  );
}

/** The products on the page of a requirement that stand so. */
export const standingSo =
  (requirementHref: string) =>
  (look: StateLook): string =>
    `${requirementHref}?stand=${look}#products`;
