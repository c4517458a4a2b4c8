import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Section } from '#components/ui/section.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { marketChoices } from '#lib/markets/market.ts';
import { ownerChoices, parentChoices } from '#lib/products/choices.ts';
import { inheritance } from '#lib/products/lineage.ts';
import { findProduct } from '#lib/products/queries.ts';
import { roleChoices } from '#lib/products/screening.ts';
import { ArchiveProduct } from './archive-product.tsx';
import { IdentityForm } from './identity-form.tsx';
import { PhotoForm } from './photo-form.tsx';
import { PlacementForm } from './placement-form.tsx';
import { ReadOnlyDetails } from './read-only-details.tsx';

export const metadata: Metadata = { title: 'Details' };

type Props = { params: Promise<{ tenant: string; product: string }> };

export default async function ProductDetailsPage({ params }: Props) {
  const { tenant, product: id } = await params;
  const member = await requireMember(tenant, 'products.read');
  const found = await inTenant(member, async (db) => {
    const product = await findProduct(db, id);
    if (!product) return null;
    const [owners, parents] = [await ownerChoices(db), await parentChoices(db, id, product.parentId)];
    return { product, owners, parents, inherits: await inheritance(db, id) };
  });
  if (!found) notFound();
  const { product, owners, parents, inherits } = found;
  if (!can(member.role, 'products.write')) return <ReadOnlyDetails product={product} inherits={inherits} />;
  return (
    <div className="max-w-3xl stack-6">
      <Section title="What it is">
        <PhotoForm tenant={tenant} productId={id} hash={product.photoHash} />
        <IdentityForm tenant={tenant} product={product} owners={owners} parents={parents} inherits={inherits} />
      </Section>
      <Section title="Roles and markets">
        <PlacementForm tenant={tenant} product={product} roles={roleChoices} markets={marketChoices} />
      </Section>
      <ArchiveProduct tenant={tenant} product={product} />
    </div>
  );
}
