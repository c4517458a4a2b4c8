import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '#rules/engine/pack.ts';
import { daysAround, untried } from '#rules/engine/thresholds.ts';
import { recognitions } from '#rules/recognitions/recognitions.ts';
import { root } from '../root.ts';

/** A sentence for every number and day at which a pack turns and that no test row or worked case tries on the spot and on both sides. */
export function untriedIn(packs: readonly Pack[]): string[] {
  const shared = filesIn('rules/packs', /\.test\.ts$/).flatMap((text) => text.split('\n'));
  const cases = readdirSync(join(root, 'rules/cases/data'));
  return packs.flatMap((pack) => {
    const own = filesIn(`rules/packs/${folderOf(pack.id)}`, /\.test\.ts$/);
    const worked = cases
      .filter((name) => name.startsWith(pack.id))
      .map((name) => readFileSync(join(root, 'rules/cases/data', name), 'utf8'));
    const rows = shared.filter((line) => line.includes(`'${pack.id}'`));
    // The days of recognitions are tried row by row where those stand.
    const days = recognitions.flatMap(({ since }) => daysAround(since));
    return untried(pack, [...own, ...worked, ...rows, ...days].join('\n'));
  });
}

/** The states share one family of tests. */
const folderOf = (id: string): string => (/^us-[a-z]{2}-privacy$/.test(id) ? 'us-state-privacy' : id);

function filesIn(folder: string, name: RegExp): string[] {
  const path = join(root, folder);
  try {
    return readdirSync(path)
      .filter((it) => name.test(it))
      .map((it) => readFileSync(join(path, it), 'utf8'));
  } catch {
    return [];
  }
}
