import { execFileSync } from 'node:child_process';
import { median } from './sample.ts';

/**
 * Milliseconds it takes a fresh process to load every pack and the question bank, median of several. Types are stripped once and kept in
 * Node's compile cache, as for every command that npm starts; the first load fills it and is not counted.
 */
export function loadTime(times = 5): number {
  const script = `const began = performance.now();
    await import('#rules/packs/released.ts'); await import('#rules/questions/bank.ts');
    console.log(performance.now() - began);`;
  const load = () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }));
  load();
  const taken = Array.from({ length: times }, load);
  return median(taken.sort((a, b) => a - b));
}
