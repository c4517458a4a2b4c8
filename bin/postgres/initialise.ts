import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunAs } from './user.ts';

/**
 * Makes the data folder of a new server whose administrator is `postgres` with this password. It is made beside its place and
 * moved there, so that a start that is killed half-way leaves nothing that looks like a database.
 */
export function initialise(initdb: string, data: string, password: string, { owner, start }: RunAs): void {
  const passwordFile = join(tmpdir(), `readymark-${randomUUID()}`);
  const half = `${data}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner) for (const path of [half, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const [command = '', ...words] = [...start.prefix, initdb, '--pgdata', half, '--pwfile', passwordFile, ...choices];
  const made = spawnSync(command, words, { uid: start.uid, gid: start.gid, cwd: '/', encoding: 'utf8' });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) throw new Error(`The database could not be made in ${data}:\n${made.stderr || made.error}`);
  rmSync(data, { recursive: true, force: true });
  renameSync(half, data);
}

// The built-in locale sorts the same on every machine, whatever C library it has.
const choices = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
];
