import { readFileSync, writeFileSync } from 'node:fs';
import { check } from '#rules/engine/check.ts';
import { orphans } from '#rules/engine/orphans.ts';
import { type Pins, unpinned, withPins } from '#rules/packs/pins.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { type CameraCount, countCamera } from '#rules/packs/typical-camera.ts';
import { bank } from '#rules/questions/bank.ts';
import { untriedIn } from './rules/tried.ts';

/**
 * `npm run rules:check`: every released pack is sound, keeps the content of its version and is tried at each
 * number and day where it turns, every question is read, and a typical camera is asked as many
 * questions as we publish; `--pin` records new versions and numbers.
 */
const file = new URL('../rules/packs/released-hashes.json', import.meta.url);
const pins: Pins = JSON.parse(readFileSync(file, 'utf8'));
const wanted = process.argv.includes('--pin') ? withPins(releasedPacks, pins) : pins;
if (wanted !== pins) writeFileSync(file, `${JSON.stringify(wanted, null, 2)}\n`);

const count = countCamera();
const countFile = new URL('../rules/packs/typical-camera.json', import.meta.url);
if (process.argv.includes('--pin')) writeFileSync(countFile, `${JSON.stringify(count, null, 2)}\n`);
const published: CameraCount = JSON.parse(readFileSync(countFile, 'utf8'));
const asked = `A typical camera is asked ${count.asked} questions, ${count.ofOrganisation} of them once for the organisation; the maker’s next product ${count.forTheNextProduct}.`;

const problems = [
  ...releasedPacks.flatMap((pack) => check(pack, bank)),
  ...unpinned(releasedPacks, wanted),
  ...orphans(releasedPacks, bank),
  ...untriedIn(releasedPacks),
  ...(JSON.stringify(count) === JSON.stringify(published) ? [] : [`${asked} That is not what is published: pin it.`]),
];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${releasedPacks.length} packs are sound and as released. ${asked}`);
process.exitCode = problems.length > 0 ? 1 : 0;
