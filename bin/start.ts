import { mkdirSync } from 'node:fs';
import { env } from '#lib/env.ts';
import { build, isBuildStale } from './build.ts';
import { isPortFree } from './free-port.ts';
import { generateClient } from './generate.ts';
import { noteWho, onlyOne } from './only-one.ts';
import { step } from './progress.ts';
import { demo, demoSignIns, isDemoWanted } from './seed.ts';
import { serve } from './serve.ts';
import { dataFolder, type Services, startServices } from './services.ts';
import { stopInOrder, untilStopped } from './stop.ts';

const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || '127.0.0.1';
const address = process.env.PUBLIC_URL || `http://localhost:${port}`;

try {
  await start();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  await stopInOrder(1);
}

/** npm start: everything the product needs, then the product, until Ctrl-C. */
async function start(): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT must be a number from 1 to 65535, not ${process.env.PORT}.`);
  const folder = dataFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const other = await onlyOne(folder);
  if (other)
    throw new Error(
      `Readymark already runs here${other.address ? ` on ${other.address}` : ''} (process ${other.pid}).`,
    );
  if (!(await isPortFree(port, host))) {
    throw new Error(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  generateClient();
  const services: Services = await step('Starting the database', () => startServices(folder));
  untilStopped('database', services.stop);
  if (services.applied.length > 0) console.log(`  applied ${services.applied.join(', ')}`);
  Object.assign(process.env, services.environment, { PUBLIC_URL: address, NEXTAUTH_URL: address });
  env(); // a wrong setting is told now, and not after a build
  await demo(services, folder);
  if (isBuildStale()) await step('Building the web server', () => build(process.env));
  const web = await step('Starting the web server', () => serve(port, host));
  untilStopped('web server', web.stop);
  noteWho(folder, address);
  await greet(isDemoWanted(services.ours));
}

async function greet(withDemo: boolean): Promise<void> {
  console.log(`\nReadymark runs on ${address}\n`);
  for (const { email, password, who } of withDemo ? await demoSignIns() : [])
    console.log(`  ${email}   ${password}   ${who}`);
  console.log('\nCtrl-C stops it.');
}
