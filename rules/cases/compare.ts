import type { CaseValue, CaseValues } from './alias.ts';

/** What we found, under the names the case uses; a list without order unless it says so. */
export type Found = Readonly<Record<string, CaseValue | undefined>>;

/** Every expectation that was not met, in words; nothing when all were. */
export function differences(expected: CaseValues, found: Found): string[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    if (!(name in found)) return [`the expectation "${name}" is not one this runner knows`];
    const actual = found[name];
    return sameValue(value, actual) ? [] : [`${name}: expected ${written(value)}, found ${written(actual)}`];
  });
}

function sameValue(expected: CaseValue, actual: CaseValue | undefined): boolean {
  return JSON.stringify(ordered(expected)) === JSON.stringify(ordered(actual));
}

/** What is unknown may be written as null. */
function ordered(value: CaseValue | undefined): CaseValue | undefined {
  if (value === null) return 'unknown';
  return Array.isArray(value) ? [...value].map(String).sort() : value;
}

function written(value: CaseValue | undefined): string {
  if (Array.isArray(value)) return value.length > 0 ? `[${value.join(', ')}]` : 'none';
  return value === undefined ? 'nothing' : String(value);
}
