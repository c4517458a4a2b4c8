import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { type CaseFile, refuse } from '#rules/cases/case-file.ts';
import { type Report, runCases } from '#rules/cases/run.ts';
import { releasedPacks } from '#rules/packs/released.ts';

/** `npm run rules:cases -- FILE…`: runs worked cases, in YAML or JSON, against the released packs. */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name one or more case files: npm run rules:cases -- FILE…');
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const name of files) {
  const file = read(name);
  if (typeof file === 'string') {
    console.log(`fail  ${name}: ${file}`);
    failed += 1;
    continue;
  }
  print(runCases(file, releasedPacks));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function read(name: string): CaseFile | string {
  try {
    // JSON is YAML, so one parser reads both.
    const file = parse(readFileSync(fromWhereNpmWasCalled(name), 'utf8'), { maxAliasCount: -1 });
    return refuse(file) ?? file;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** npm changes into the repository first, and says in INIT_CWD where it was called. */
function fromWhereNpmWasCalled(name: string): string {
  const there = resolve(process.env.INIT_CWD ?? '.', name);
  return existsSync(there) ? there : resolve(name);
}

function print({ results, skipped }: Report): void {
  for (const { regime, id, title, problems } of results) {
    if (problems.length > 0) failed += 1;
    else passed += 1;
    const what = title ? `${id} (${title})` : id;
    console.log(problems.length > 0 ? `fail  ${regime} ${what}: ${problems.join('; ')}` : `pass  ${regime} ${what}`);
  }
  for (const { regime, cases } of skipped) console.log(`skip  ${regime}: ${cases} cases, no released pack`);
}
