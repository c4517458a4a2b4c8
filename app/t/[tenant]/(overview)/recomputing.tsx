import { formatCount } from '#components/format.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Progress } from '#components/ui/progress.tsx';
import type { Progress as Job } from '#lib/jobs/job.ts';

/** Says that verdicts are being worked out anew, and how far that is. */
export function Recomputing({ jobs }: { jobs: readonly Job[] }) {
  const [job] = jobs;
  if (!job) return null;
  return (
    <Banner tone="info" title="Verdicts are being worked out anew" className="mb-4">
      {job.total === 0 ? (
        'It starts in a moment. What you see is from before the change.'
      ) : (
        <>
          {job.done} of {formatCount(job.total, 'product', 'products')} done. The rest shows what held before the
          change.
          <Progress value={job.done} max={job.total} label="Products worked out" className="mt-2" />
        </>
      )}
    </Banner>
  );
}
