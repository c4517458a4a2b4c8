import 'server-only';
import { startMailer } from '#lib/mail/mailer.ts';
import { startWorker } from './worker.ts';

/** Starts what a server process does beside answering requests, until the process is told to end. */
export function startBackground(): void {
  const stops = [startWorker(), startMailer()];
  const stop = () => void Promise.all(stops.map((end) => end()));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
}
