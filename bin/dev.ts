import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { generateClient } from './generate.ts';
import { root } from './root.ts';
import { isEmpty, runSeed } from './seed.ts';
import { dataFolder, startServices } from './services.ts';

// npm run dev: the database of npm start, and Next's development server on PORT or 3000.
generateClient();
const port = process.env.PORT || '3000';
const services = await startServices(dataFolder(), console.log);
const publicUrl = process.env.PUBLIC_URL || `http://localhost:${port}`;
const environment = { ...process.env, ...services.environment, PUBLIC_URL: publicUrl, NEXTAUTH_URL: publicUrl };
if (process.env.DEMO !== 'off' && (await isEmpty(services.databases.identity))) await runSeed(environment, console.log);

const next = spawn(
  process.execPath,
  [join(root, 'node_modules/next/dist/bin/next'), 'dev', '-p', port, '-H', process.env.HOST || '127.0.0.1'],
  {
    cwd: root,
    env: { ...environment, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => next.kill('SIGTERM'));
next.on('exit', async (code) => {
  await services.stop();
  process.exit(code ?? 0);
});
