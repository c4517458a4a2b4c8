import { readFileSync, writeFileSync } from 'node:fs';
import { check } from '#rules/engine/check.ts';
import { type Pins, unpinned, withPins } from '#rules/packs/pins.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { bank } from '#rules/questions/bank.ts';

/** `npm run rules:check`: every released pack is sound and keeps the content of its version; `--pin` records new versions. */
const file = new URL('../rules/packs/released-hashes.json', import.meta.url);
const pins: Pins = JSON.parse(readFileSync(file, 'utf8'));
const wanted = process.argv.includes('--pin') ? withPins(releasedPacks, pins) : pins;
if (wanted !== pins) writeFileSync(file, `${JSON.stringify(wanted, null, 2)}\n`);

const problems = [...releasedPacks.flatMap((pack) => check(pack, bank)), ...unpinned(releasedPacks, wanted)];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${releasedPacks.length} packs are sound and as released.`);
process.exitCode = problems.length > 0 ? 1 : 0;
