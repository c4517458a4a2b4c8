import { isTest } from './arrows.ts';
import type { Source } from './source.ts';

const impure: [RegExp, string][] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\./, 'reads the clock'],
  [/\bMath\.random\b|\bcrypto\./, 'draws a random number'],
  [/\bprocess\.[a-z]|\bfetch\(/, 'reaches outside'],
];

/** One sentence per place where the rules would answer differently tomorrow or elsewhere: the day is an argument. */
export function impureRules(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('rules/') && !isTest(path))
    .flatMap(({ path, text }) => impure.filter(([words]) => words.test(text)).map(([, what]) => `${path} ${what}.`));
}
