import { formatNumber } from '#components/format.ts';
import { SoftLink } from '#components/ui/soft-link.tsx';
import { verdictWords } from '#components/verdict/verdict.ts';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';
import type { Touched } from '#lib/regulations/touched.ts';
import { lookFor } from './look-for.ts';

const order = ['not_compliant', 'undetermined', 'compliant', 'coming'] as const;

type Props = {
  products: Touched;
  voluntary: boolean;
  /** The page of the requirement: each count leads to those products on it. */
  href: string;
};

/** How many products stand how under one requirement: glyph and number each, the word read aloud and on hover. */
export function StandCounts({ products, voluntary, href }: Props) {
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
            href={`${href}?stand=${look}#products`}
            title={`${count} ${word.toLowerCase()}`}
            className="relative z-[1] inline-flex min-h-6 items-center gap-1 rounded-sm tabular-nums hover:underline"
          >
            <VerdictGlyph verdict={lookFor(look, voluntary)} size={12} decorative />
            {count}
            <span className="sr-only"> {word.toLowerCase()}</span>
          </SoftLink>
        );
      })}
    </span>
  );
}
