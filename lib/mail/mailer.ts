import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { deliverMail } from './deliver.ts';

const pause = 2_000;

/** Sends queued messages in this server process until the returned function is called. Any number of processes may run it. */
export function startMailer(): () => Promise<void> {
  const stopping = new AbortController();
  const running = work(stopping.signal);
  return async () => {
    stopping.abort();
    await running;
  };
}

async function work(stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      await deliverMail();
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      process.stderr.write(`${JSON.stringify({ level: 'error', msg: 'mail is waiting', error: text })}\n`);
    }
    await sleep(pause, undefined, { signal: stopping }).catch(() => {});
  }
}
