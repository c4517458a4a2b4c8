import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../free-port.ts';
import { initialise } from './initialise.ts';
import { isAlive, runningServer, stopServer } from './process.ts';
import { programs } from './programs.ts';
import { postgresUser, type RunAs } from './user.ts';

export type PostgresServer = {
  port: number;
  /** The administrator's connection, to the server's `postgres` database. */
  adminUrl: string;
  stop: () => Promise<void>;
};

export type PostgresOptions = {
  /** Gets `postgres/`, `postgres.port` and `postgres.log`. */
  folder: string;
  password: string;
  /** False only for a database that will be thrown away: nothing is forced to disk. */
  durable?: boolean;
};

/**
 * Starts the Postgres that comes with the npm packages, on 127.0.0.1 only; the first time it makes the data folder. A server
 * that a killed start left running over the same data is taken over. Throws with the end of the server's log.
 */
export async function startPostgres({ folder, password, durable = true }: PostgresOptions): Promise<PostgresServer> {
  const data = join(folder, 'postgres');
  const log = join(folder, 'postgres.log');
  const answers = (server: Running) => isAnswering(server, password, data);
  let running = runningServer(data);
  // Processes of a server that was killed a moment ago may still hold its memory: then the first try fails, not the second.
  for (let attempt = 0; !running || !(await answers(running)); attempt++) {
    if (attempt === 3) throw new Error(`The database in ${data} did not start. The end of ${log}:\n${tail(log)}`);
    if (attempt > 0) await sleep(500);
    running = await launch(folder, data, log, password, durable);
  }
  const { pid, port } = running;
  return { port, adminUrl: adminUrl(port, password), stop: () => stopServer(pid) };
}

type Running = { pid: number; port: number };

const tail = (log: string) =>
  existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-12).join('\n') : 'No log.';

const adminUrl = (port: number, password: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;

async function launch(folder: string, data: string, log: string, password: string, durable: boolean): Promise<Running> {
  const { initdb, postgres } = await programs();
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const runAs = postgresUser([dirname(postgres), data], ({ uid, gid }) => {
    chmodSync(folder, 0o711);
    chownSync(data, uid, gid);
  });
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(initdb, data, password, runAs);
  const port = await rememberedPort(join(folder, 'postgres.port'));
  const settings = { ...always, ...(durable ? forced : fleeting), port: String(port) };
  const words = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  return { port, pid: spawnDetached(postgres, words, runAs, log) };
}

const always = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC' };
const forced = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', max_connections: '100' };
const fleeting = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' };

async function rememberedPort(file: string): Promise<number> {
  const remembered = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = await freePort(remembered);
  if (port !== remembered) writeFileSync(file, `${port}\n`);
  return port;
}

/** Its own process group: Ctrl-C in the terminal must reach the web server first and the database last. */
function spawnDetached(postgres: string, words: string[], { start }: RunAs, log: string): number {
  const overlong = existsSync(log) && statSync(log).size > 10_000_000;
  const output = openSync(log, overlong ? 'w' : 'a', 0o600);
  const [command = '', ...rest] = [...start.prefix, postgres, ...words];
  const child = spawn(command, rest, {
    uid: start.uid,
    gid: start.gid,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.on('error', () => {}); // isAnswering sees that there is no process
  child.unref();
  return child.pid ?? 0;
}

/** Waits until the server lets the administrator in; recovery after a crash may take its time. False when it ended instead. */
async function isAnswering(server: Running, password: string, data: string): Promise<boolean> {
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(25)) {
    const refusal = await tryToConnect(adminUrl(server.port, password));
    if (refusal === null) return true;
    if (refusal === '28P01') throw new Error(forgotten(data));
    if (!server.pid || !isAlive(server.pid)) return false;
  }
  return false;
}

async function tryToConnect(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {}); // a server that ends while we knock is the same as a refusal
  try {
    await client.connect();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown';
  } finally {
    await client.end().catch(() => {});
  }
}

const forgotten = (data: string) =>
  `The database in ${data} has another password than secrets.json beside it. Bring the right secrets.json back, or remove both to start anew.`;
