'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Progress } from '#lib/jobs/job.ts';
import type { Questionnaire } from '#lib/questionnaire/view.ts';
import type { Acts } from './acts.ts';
import { Recomputing } from './recomputing.tsx';
import type { Paths } from './use-desk.ts';
import { Workspace } from './workspace.tsx';

type Props = { data: Questionnaire; acts: Acts; paths: Paths; jobs: Progress[]; progress: string };

/** The organisation's questions, and what follows from their answers for all products. */
export function OrganisationWorkspace({ data, acts, paths, jobs, progress }: Props) {
  const router = useRouter();
  const [since, setSince] = useState(jobs.length > 0 ? 1 : 0);
  return (
    <>
      {since > 0 && data.subject.products > 0 && (
        <Recomputing
          key={since}
          progress={progress}
          products={data.subject.products}
          start={jobs}
          onDone={() => {
            setSince(0);
            router.refresh();
          }}
        />
      )}
      <Workspace data={data} acts={acts} paths={paths} onSaved={() => setSince((times) => times + 1)} />
    </>
  );
}
