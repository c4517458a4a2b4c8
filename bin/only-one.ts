import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Makes this process the only one that runs over a data folder, until it ends, however it ends: the kernel forgets the door of
 * a killed process. One that is just ending is waited for. Gives null, or who is there already.
 */
export async function onlyOne(folder: string, patience = 3_000): Promise<{ pid: number; address?: string } | null> {
  const door = doorOf(folder);
  for (const end = Date.now() + patience; ; await sleep(100)) {
    if (await listen(door)) {
      noteWho(folder);
      return null;
    }
    const holder = join(folder, 'running.json');
    if (Date.now() > end) return existsSync(holder) ? JSON.parse(readFileSync(holder, 'utf8')) : { pid: 0 };
  }
}

/** Notes who runs here, for the start that comes second. */
export function noteWho(folder: string, address?: string): void {
  writeFileSync(join(folder, 'running.json'), `${JSON.stringify({ pid: process.pid, address })}\n`);
}

/** On Linux a socket without a file; elsewhere a file, which is cleared when nobody answers behind it. */
function doorOf(folder: string): string {
  const name = `readymark-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

async function listen(door: string): Promise<Server | null> {
  if (!door.startsWith('\0') && existsSync(door) && !(await answers(door))) rmSync(door);
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy()).once('error', () => resolve(null));
    server.listen(door, () => resolve(server.unref()));
  });
}

function answers(door: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(door, () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
