import type { ReactNode } from 'react';
import { Tabs } from '#components/ui/tabs.tsx';
import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { findProduct } from '#lib/products/queries.ts';
import { today } from '#lib/readiness/today.ts';
import { ProductHeader } from './product-header.tsx';

type Props = { children: ReactNode; params: Promise<{ tenant: string; product: string }> };

/** Head and tabs of one product. It decides nothing about access: for a stranger there is no head, and the page says 404. */
export default async function ProductLayout({ children, params }: Props) {
  const { tenant, product: id } = await params;
  const member = await findMember(tenant, 'products.read');
  const product = member && (await inTenant(member, (db) => findProduct(db, id)));
  if (!product) return children;
  const here = `/t/${tenant}/products/${id}`;
  const tabs = [
    { href: here, label: 'Readiness' },
    { href: `/t/${tenant}/questionnaire/${id}`, label: 'Questions' },
    { href: `${here}/evidence`, label: 'Evidence' },
    { href: `${here}/price`, label: 'Another market' },
    { href: `${here}/snapshots`, label: 'Snapshots' },
    { href: `${here}/activity`, label: 'Activity' },
    { href: `${here}/details`, label: 'Details' },
  ];
  return (
    <>
      <ProductHeader tenant={tenant} product={product} today={today()} />
      <Tabs label={product.name} tabs={tabs} />
      {children}
    </>
  );
}
