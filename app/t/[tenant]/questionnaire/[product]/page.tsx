import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Workspace } from '#components/questionnaire/workspace.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { loadProductQuestionnaire } from '#lib/questionnaire/load.ts';
import { isId, type PlaceParams, readPlace } from '#lib/questionnaire/place.ts';
import { actsFor, pathsFor } from '../acts.ts';

type Props = { params: Promise<{ tenant: string; product: string }>; searchParams: Promise<PlaceParams> };

export const metadata: Metadata = { title: 'Questionnaire' };

export default async function ProductQuestionnairePage({ params, searchParams }: Props) {
  const { tenant, product } = await params;
  const member = await requireMember(tenant, 'answers.read');
  if (!isId(product)) notFound();
  const place = readPlace(await searchParams);
  const data = await inTenant(member, (db) => loadProductQuestionnaire(db, member, product, place));
  if (!data) notFound();
  const paths = pathsFor(tenant, product);
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Questionnaire', href: paths.questionnaire }]}
        title={data.subject.name}
        action={
          <LinkButton href={paths.product ?? ''} icon="product" className="max-sm:hidden">
            Product
          </LinkButton>
        }
      />
      {data.index.length > 0 ? (
        <Workspace data={data} acts={actsFor(tenant, product)} paths={paths} />
      ) : (
        <EmptyState
          icon="questionnaire"
          title="Nothing to ask yet"
          action={<LinkButton href={paths.product ?? ''}>Choose markets</LinkButton>}
        >
          The questions follow from the markets a product is sold in, and this product has none.
        </EmptyState>
      )}
    </>
  );
}
