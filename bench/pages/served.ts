import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '#bin/root.ts';

export type Served = { address: string; stop: () => Promise<void> };

/** Starts a web server as its own process and waits until it answers; throws when it ends first. */
export async function serveFolder(words: string[], port: number, environment: NodeJS.ProcessEnv): Promise<Served> {
  const server = spawn(process.execPath, words, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The server on port ${port} ended before it answered.`);
    if (
      await fetch(address, { redirect: 'manual' }).then(
        () => true,
        () => false,
      )
    )
      return { address, stop };
    await sleep(100);
  }
  await stop();
  throw new Error(`The server on port ${port} did not answer within a minute.`);
}
