import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateClient } from './generate.ts';
import { root } from './root.ts';
import { stamp } from './stamp.ts';

const sources = ['app', 'components', 'lib', 'rules', 'public', 'prisma/schema', 'package-lock.json'];
const settings = ['proxy.ts', 'instrumentation.ts', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json'];

export const distFolder = (): string => join(root, process.env.NEXT_DIST_DIR || '.next');

/** Builds the web server when its sources changed since the last finished build; says whether it did. */
export function build(environment: NodeJS.ProcessEnv, say: (line: string) => void = () => {}): boolean {
  const file = join(distFolder(), '.stamp');
  const wanted = stamp([...sources, ...settings]);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return false;
  say('Building the web server');
  const done = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (done.status !== 0) throw new Error('The web server could not be built: see above.');
  writeFileSync(file, wanted);
  return true;
}

if (import.meta.main) {
  generateClient();
  console.log(build(process.env) ? 'Built.' : 'The build is up to date.');
}
