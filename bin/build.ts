import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateClient } from './generate.ts';
import { root } from './root.ts';
import { program, run } from './run.ts';
import { stamp } from './stamp.ts';

const sources = ['app', 'components', 'lib', 'rules', 'public', 'prisma/schema', 'package-lock.json'];
const settings = ['proxy.ts', 'instrumentation.ts', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json'];

const stampFile = () => join(root, process.env.NEXT_DIST_DIR || '.next', '.stamp');

/** Whether the sources changed since the last build that was finished. */
export function isBuildStale(): boolean {
  return !existsSync(stampFile()) || readFileSync(stampFile(), 'utf8') !== stamp([...sources, ...settings]);
}

/** Builds the web server. `environment` needs the key for server actions, which is built in. Throws when the build fails. */
export async function build(environment: NodeJS.ProcessEnv): Promise<void> {
  const wanted = stamp([...sources, ...settings]);
  rmSync(stampFile(), { force: true });
  const code = await run([program('next/dist/bin/next'), 'build'], {
    ...environment,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  if (code !== 0) throw new Error('The web server could not be built: see above.');
  writeFileSync(stampFile(), wanted);
}

if (import.meta.main) {
  generateClient();
  await build(process.env);
}
