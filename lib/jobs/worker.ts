import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { countImpact } from '#lib/law/count-impact.ts';
import { today } from '#lib/readiness/today.ts';
import { type ClaimedJob, claimJob, release, retryLater } from './claim.ts';
import { recompute } from './recompute.ts';
import { tick } from './tick.ts';

const pause = 1_000;

/**
 * Does background work in this server process until the returned function is called, which waits for the batch at hand.
 * Any number of processes may run it. A lost database only delays it.
 */
export function startWorker(): () => Promise<void> {
  const stopping = new AbortController();
  const running = work(stopping.signal);
  return async () => {
    stopping.abort();
    await running;
  };
}

/** Does every job that is due now, one after the other; for tests and scripts. */
export async function workOff(): Promise<void> {
  for (let job = await claimJob(); job; job = await claimJob()) await run(job);
}

async function work(stopping: AbortSignal): Promise<void> {
  let ticked = '';
  while (!stopping.aborted) {
    try {
      if (ticked !== today()) {
        await tick();
        ticked = today();
      }
      const job = await claimJob();
      if (job) await run(job, stopping);
      else await sleep(pause, undefined, { signal: stopping }).catch(() => {});
    } catch (error) {
      report('background work is waiting', error);
      await sleep(5 * pause, undefined, { signal: stopping }).catch(() => {});
    }
  }
}

async function run(job: ClaimedJob, stopping?: AbortSignal): Promise<void> {
  try {
    const outcome = await perform(job, () => stopping?.aborted ?? false);
    if (outcome === 'stopped') await release(job);
  } catch (error) {
    report(`job ${job.work.kind} failed`, error);
    await retryLater(job, error instanceof Error ? error.message : String(error));
  }
}

function perform(job: ClaimedJob, stop: () => boolean): Promise<'done' | 'stopped'> {
  const { work } = job;
  return work.kind === 'count-impact' ? countImpact({ ...job, work }, stop) : recompute(job, stop);
}

function report(msg: string, error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${JSON.stringify({ level: 'error', msg, error: text })}\n`);
}
