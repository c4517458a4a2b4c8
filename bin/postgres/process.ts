import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The live server that holds this data folder: its process and port; null when none does. Clears a lock no server holds. */
export function runningServer(data: string): { pid: number; port: number } | null {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return null;
  const [pid, , , port] = readFileSync(lock, 'utf8').split('\n').map(Number);
  if (pid && isAlive(pid) && isPostgres(pid)) return { pid, port: port ?? 0 };
  rmSync(lock, { force: true });
  return null;
}

/** Ends a server: new connections are refused, open transactions roll back, what is committed stays. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (const end = Date.now() + patience; Date.now() < end && isAlive(pid); ) await sleep(20);
  }
}

export function isAlive(pid: number): boolean {
  if (isZombie(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Ended, but its parent has not noticed: on Linux the state follows the name in brackets. */
function isZombie(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && / Z /.test(readFileSync(stat, 'utf8').split(')').at(-1)?.slice(0, 3) ?? '');
}

/** After a crash of the machine the number may belong to any other program. Where there is no /proc it is believed. */
function isPostgres(pid: number): boolean {
  const name = `/proc/${pid}/comm`;
  return !existsSync('/proc/self/comm') || (existsSync(name) && readFileSync(name, 'utf8').trim() === 'postgres');
}
