import Link from 'next/link';
import { VerdictBar } from '#components/chart/verdict-bar.tsx';
import { Section } from '#components/ui/section.tsx';
import { bearing } from '#lib/regulations/bearing.ts';
import type { Regulation } from '#lib/regulations/regulation.ts';
import type { Touched } from '#lib/regulations/touched.ts';

type Props = { tenant: string; pack: Regulation; products: Touched; moved: boolean };

/** How the tenant's products stand under it, and the way to them. */
export function YourProducts({ tenant, pack, products, moved }: Props) {
  const { compliant, not_compliant, ...rest } = products;
  const looks = pack.force === 'voluntary' ? { ...rest, aligned: compliant, not_aligned: not_compliant } : products;
  return (
    <Section
      id="products"
      className="scroll-mt-20"
      title="Your products"
      description={moved && 'As they stand today, whatever day is looked at.'}
      action={
        bearing(products) > 0 && (
          <Link className="link" href={`/t/${tenant}/products?regulation=${pack.id}`}>
            Show them
          </Link>
        )
      }
    >
      {Object.keys(products).length > 0 ? (
        <VerdictBar label={`Products under ${pack.shortTitle}`} counts={looks} />
      ) : (
        <p className="text-ink-3">No product is placed where it holds.</p>
      )}
    </Section>
  );
}
