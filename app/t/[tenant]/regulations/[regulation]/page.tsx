import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { waitingFor } from '#lib/law/waiting.ts';
import { today } from '#lib/readiness/today.ts';
import { readRegulation } from '#lib/regulations/page.ts';
import { isOwn, stageOf } from '#lib/regulations/regulation.ts';
import { Updates } from '../updates.tsx';
import { About } from './about.tsx';
import { FrameworkActions } from './framework-actions.tsx';
import { ItsLife } from './its-life.tsx';
import { Neighbours } from './neighbours.tsx';
import { Papers } from './papers.tsx';
import { Reach } from './reach.tsx';
import { RegulationHeader } from './regulation-header.tsx';
import { Remarks } from './remarks.tsx';
import { RequirementList } from './requirement-list.tsx';
import { YourProducts } from './your-products.tsx';

export const metadata: Metadata = { title: 'Regulation' };

type Props = { params: Promise<{ tenant: string; regulation: string }> };

export default async function RegulationPage({ params }: Props) {
  const { tenant, regulation } = await params;
  const member = await requireMember(tenant, 'products.read');
  const { found, waiting } = await inTenant(member, async (db) => ({
    found: await readRegulation(db, regulation),
    waiting: await waitingFor(db, regulation),
  }));
  if (!found) notFound();
  const { pack, products, sections, neighbours } = found;
  return (
    <>
      <Updates tenant={tenant} waiting={waiting ? [waiting] : []} mayAdopt={false} />
      <RegulationHeader
        {...{ tenant, pack }}
        stage={stageOf(pack, today())}
        action={isOwn(pack) && <FrameworkActions {...{ tenant, pack }} mayRetire={can(member.role, 'law.write')} />}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="stack-4 min-w-0">
          <YourProducts {...{ tenant, pack, products }} />
          <ItsLife {...{ tenant, pack }} />
          <RequirementList {...{ tenant, pack, sections }} />
        </div>
        <div className="stack-4 min-w-0">
          <About pack={pack} />
          <Reach pack={pack} />
          <Papers pack={pack} />
          <Neighbours {...{ tenant, neighbours }} />
          <Remarks pack={pack} />
        </div>
      </div>
    </>
  );
}
