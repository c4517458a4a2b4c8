import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { stamp } from './stamp.ts';

/** Generates the database client from `prisma/schema` when it is missing or older than the schema; says whether it did. */
export function generateClient(): boolean {
  const file = join(root, 'prisma/generated/.stamp');
  const wanted = stamp(['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return false;
  // Generating needs no schema engine, but Prisma downloads one unless it is told that it has one.
  const done = spawnSync(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  });
  if (done.status !== 0) throw new Error(`The database client could not be generated:\n${done.stdout}${done.stderr}`);
  writeFileSync(file, wanted);
  return true;
}

if (import.meta.main) {
  console.log(generateClient() ? 'Generated the database client.' : 'The database client is up to date.');
}
