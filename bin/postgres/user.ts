import { execFileSync, spawnSync } from 'node:child_process';

/** Who owns the data, and how to start a Postgres program as them. */
export type RunAs = { owner?: { uid: number; gid: number }; start: { prefix: string[]; uid?: number; gid?: number } };

/**
 * Postgres refuses to run as root. An ordinary user runs it as themselves; root runs it as the system user `postgres`, made
 * when missing. Below a closed home such as /root that user is let in by capability: opening the home would be worse.
 * `prepare` is told the owner before the folders are tried. Throws one sentence when a folder stays closed.
 */
export function postgresUser(folders: string[], prepare: (owner: { uid: number; gid: number }) => void): RunAs {
  if (process.getuid?.() !== 0) return { start: { prefix: [] } };
  const owner = lookUp() ?? make();
  prepare(owner);
  const plain = { prefix: [], ...owner };
  if (folders.every((folder) => enters(plain, folder))) return { owner, start: plain };
  const admitted = { prefix: admit(owner) };
  const closed = folders.find((folder) => !enters(admitted, folder));
  if (closed === undefined) return { owner, start: admitted };
  throw new Error(
    `The database cannot run from ${closed}: you are root, Postgres must not be, and its user may not enter that folder. ` +
      'Run as an ordinary user, or move this folder to a place every user may read, such as /opt.',
  );
}

function lookUp(): { uid: number; gid: number } | undefined {
  const id = (flag: string) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  const [user, group] = [id('-u'), id('-g')];
  if (user.status !== 0 || group.status !== 0) return undefined;
  return { uid: Number(user.stdout), gid: Number(group.stdout) };
}

function make(): { uid: number; gid: number } {
  try {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
  } catch (cause) {
    throw new Error('Root needs a system user named "postgres" to run the database as, and none could be made.', {
      cause,
    });
  }
  return lookUp() ?? make();
}

const admit = ({ uid, gid }: { uid: number; gid: number }): string[] => [
  'setpriv',
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--securebits=+no_setuid_fixup', // or access(2), which initdb asks, forgets the capability
  '--',
];

function enters({ prefix, uid, gid }: RunAs['start'], folder: string): boolean {
  const [command = '', ...words] = [...prefix, 'ls', folder];
  return spawnSync(command, words, { uid, gid, cwd: '/' }).status === 0;
}
