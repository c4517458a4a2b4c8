import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { disconnect } from '#lib/db/client.ts';
import { type Report, verifyEverything } from './everything.ts';
import { sayEnd, sayTenant } from './say.ts';

// The check itself, over the database and the store that the environment names. 0: sound, 1: something is wrong, 2: could not be done.
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, against: { type: 'string' } } });
try {
  const before = values.against ? (JSON.parse(readFileSync(values.against, 'utf8')) as Report) : undefined;
  const report = await verifyEverything(before, (it) => values.json || console.log(sayTenant(it)));
  console.log(values.json ? JSON.stringify(report, null, 2) : `\n${sayEnd(report)}`);
  process.exitCode = report.sound ? 0 : 1;
} catch (error) {
  console.error(`The check could not be done: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
} finally {
  await disconnect();
}
