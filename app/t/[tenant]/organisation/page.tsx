import type { Metadata } from 'next';
import { OrganisationWorkspace } from '#components/questionnaire/organisation-workspace.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { unfinishedJobs } from '#lib/jobs/queries.ts';
import { loadOrganisationQuestionnaire } from '#lib/questionnaire/load.ts';
import { type PlaceParams, readPlace } from '#lib/questionnaire/place.ts';
import { actsFor, pathsFor } from '../questionnaire/acts.ts';

type Props = { params: Promise<{ tenant: string }>; searchParams: Promise<PlaceParams> };

export const metadata: Metadata = { title: 'Organisation questions' };

export default async function OrganisationPage({ params, searchParams }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'answers.read');
  const place = readPlace(await searchParams);
  const { data, jobs } = await inTenant(member, async (db) => ({
    data: await loadOrganisationQuestionnaire(db, member, place),
    jobs: await unfinishedJobs(db),
  }));
  const paths = pathsFor(tenant, null);
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Questionnaire', href: paths.questionnaire }]}
        title="Organisation questions"
        description={`Answered once for ${member.tenantName}; every product inherits the answers unless it says why it differs.`}
      />
      <OrganisationWorkspace
        data={data}
        acts={actsFor(tenant, null)}
        paths={paths}
        jobs={jobs}
        progress={`${paths.organisation}/progress`}
      />
    </>
  );
}
