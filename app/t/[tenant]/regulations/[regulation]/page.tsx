import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { waitingFor } from '#lib/law/waiting.ts';
import { readAsOf } from '#lib/readiness/as-of.ts';
import { readRegulation } from '#lib/regulations/page.ts';
import { Updates } from '../updates.tsx';
import { Documents } from './documents.tsx';
import { Dossier } from './dossier.tsx';
import { Glance } from './glance.tsx';
import { ItsLife } from './its-life.tsx';
import { Neighbours } from './neighbours.tsx';
import { OnThisPage } from './on-this-page.tsx';
import { Penalties } from './penalties.tsx';
import { placesOf } from './places.ts';
import { Reach } from './reach.tsx';
import { RegulationHeader } from './regulation-header.tsx';
import { Remarks } from './remarks.tsx';
import { RequirementGroups } from './requirement-groups.tsx';
import { Sources } from './sources.tsx';
import { YourProducts } from './your-products.tsx';

export const metadata: Metadata = { title: 'Regulation' };

type Props = {
  params: Promise<{ tenant: string; regulation: string }>;
  searchParams: Promise<{ asOf?: string | string[] }>;
};

export default async function RegulationPage({ params, searchParams }: Props) {
  const { tenant, regulation } = await params;
  const member = await requireMember(tenant, 'products.read');
  const { asOf, today, moved } = readAsOf((await searchParams).asOf);
  const { found, waiting } = await inTenant(member, async (db) => ({
    found: await readRegulation(db, regulation, asOf),
    waiting: await waitingFor(db, regulation),
  }));
  if (!found) notFound();
  const { pack, products, sections, neighbours, dossier } = found;
  return (
    <>
      <Updates tenant={tenant} waiting={waiting ? [waiting] : []} mayAdopt={false} />
      <RegulationHeader {...{ tenant, pack, asOf, today }} mayRetire={can(member.role, 'law.write')} />
      <div className="items-start gap-8 xl:grid xl:grid-cols-[minmax(0,1fr)_13rem]">
        <OnThisPage places={placesOf(found)} sections={sections} />
        <div className="min-w-0 stack-4 max-xl:mt-4">
          <Glance {...{ tenant, pack, asOf, today }} />
          <YourProducts {...{ tenant, pack, products, moved }} />
          <ItsLife {...{ pack, asOf }} />
          <RequirementGroups {...{ tenant, pack, sections }} />
          <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
            <Documents pack={pack} />
            <Penalties pack={pack} />
            <Reach pack={pack} />
            <Neighbours {...{ tenant, pack, neighbours }} />
          </div>
          <Remarks pack={pack} corrected={dossier.corrections.length > 0} />
          <Dossier dossier={dossier} />
          <Sources pack={pack} />
        </div>
      </div>
    </>
  );
}
