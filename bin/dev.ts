import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { generateClient } from './generate.ts';
import { onlyOne } from './only-one.ts';
import { step } from './progress.ts';
import { root } from './root.ts';
import { program } from './run.ts';
import { demo } from './seed.ts';
import { dataFolder, startServices } from './services.ts';
import { stopInOrder, untilStopped } from './stop.ts';

// npm run dev: the database of npm start, and Next's development server on PORT or 3000.
const port = process.env.PORT || '3000';
const host = process.env.HOST || '127.0.0.1';
const folder = dataFolder();

mkdirSync(folder, { recursive: true, mode: 0o700 });
const other = await onlyOne(folder);
if (other) {
  console.error(`Readymark already runs here (process ${other.pid}).`);
  process.exit(1);
}
generateClient();
const services = await step('Starting the database', () => startServices(folder));
untilStopped('database', services.stop);
const address = process.env.PUBLIC_URL || `http://localhost:${port}`;
Object.assign(process.env, services.environment, { PUBLIC_URL: address, NEXTAUTH_URL: address });
await demo(services, folder);

const next = spawn(process.execPath, [program('next/dist/bin/next'), 'dev', '-p', port, '-H', host], {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
});
const ended = new Promise<void>((resolve) => next.on('exit', () => resolve()));
untilStopped('development server', () => {
  next.kill('SIGTERM');
  return ended;
});
void ended.then(() => stopInOrder(0));
