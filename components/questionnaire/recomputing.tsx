'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { formatCount } from '#components/format.ts';
import { Progress as Bar } from '#components/ui/progress.tsx';
import type { Progress } from '#lib/jobs/job.ts';

type Props = { progress: string; products: number; start: Progress[]; onDone: () => void };

const pause = 1_000;

/** Says that products are judged anew after an organisation answer, and how far that is. */
export function Recomputing({ progress, products, start, onDone }: Props) {
  const [jobs, setJobs] = useState(start);
  const done = useEffectEvent(onDone);

  useEffect(() => {
    const leaving = new AbortController();
    const look = async () => {
      const answer = await fetch(progress, { signal: leaving.signal });
      if (!answer.ok) return;
      const found = ((await answer.json()) as { jobs: Progress[] }).jobs;
      setJobs(found);
      if (found.length === 0) done();
    };
    const timer = setInterval(() => void look().catch(() => {}), pause);
    return () => {
      leaving.abort();
      clearInterval(timer);
    };
  }, [progress]);

  const ready = jobs.reduce((sum, job) => sum + job.done, 0);
  const total = Math.max(
    products,
    jobs.reduce((sum, job) => sum + job.total, 0),
  );
  return (
    <div role="status" className="mb-4 rounded-md border border-coming/40 bg-coming-wash px-4 py-3">
      <p className="mb-2">
        {formatCount(products, 'product is', 'products are')} being recomputed. You can go on answering.
      </p>
      <Bar label="Products recomputed" value={ready} max={total} />
    </div>
  );
}
