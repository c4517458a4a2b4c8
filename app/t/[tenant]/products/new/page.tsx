import type { Metadata } from 'next';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { marketChoices } from '#lib/markets/market.ts';
import { catalogueChoices } from '#lib/products/choices.ts';
import { roleChoices, screeningQuestions } from '#lib/products/screening.ts';
import { Wizard } from './wizard.tsx';

export const metadata: Metadata = { title: 'Register a product' };

type Props = { params: Promise<{ tenant: string }> };

export default async function NewProductPage({ params }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'products.write');
  const { owners, families } = await inTenant(member, catalogueChoices);
  return (
    <>
      <PageHeader title="Register a product" crumbs={[{ label: 'Products', href: `/t/${tenant}/products` }]} />
      <Wizard
        tenant={tenant}
        ownerId={member.memberId}
        owners={owners}
        families={families}
        roles={roleChoices}
        markets={marketChoices}
        questions={screeningQuestions}
      />
    </>
  );
}
