import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { caseFileOf } from '#rules/cases/case-file.ts';
import { type CaseResult, runCases } from '#rules/cases/run.ts';
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
  const before = passed + failed;
  const parts = read(name);
  if (typeof parts === 'string') refuse(name, parts);
  else for (const part of parts) runPart(name, part);
  if (passed + failed === before) refuse(name, 'The file holds no cases.');
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function runPart(name: string, part: unknown): void {
  const file = caseFileOf(part);
  if (typeof file === 'string') refuse(name, file);
  else for (const result of runCases(file, releasedPacks).results) print(name, result);
}

/** The parsed file, or each of its documents; a sentence when it cannot be read. */
function read(name: string): unknown[] | string {
  const path = fromWhereNpmWasCalled(name);
  if (!existsSync(path)) return 'There is no such file.';
  try {
    // JSON is YAML, so one parser reads both.
    const documents = [...parseAllDocuments(readFileSync(path, 'utf8'), { merge: true })];
    const broken = documents.find((it) => it.errors.length > 0)?.errors[0];
    if (broken) return `The file cannot be read: ${broken.message.split('\n')[0]?.replace(/:$/, '')}.`;
    return documents.length > 0 ? documents.map((it) => it.toJS({ maxAliasCount: -1 })) : [undefined];
  } catch (error) {
    return `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

/** npm changes into the repository first, and says in INIT_CWD where it was called. */
function fromWhereNpmWasCalled(name: string): string {
  const there = resolve(process.env.INIT_CWD ?? '.', name);
  return existsSync(there) ? there : resolve(name);
}

function refuse(name: string, sentence: string): void {
  failed += 1;
  console.log(`fail  ${name}: ${sentence}`);
}

function print(name: string, { regime, id, title, problems }: CaseResult): void {
  const what = title ? `${regime} ${id} (${title})` : `${regime} ${id}`;
  if (problems.length > 0) {
    refuse(name, `${what}: ${problems.join('; ')}`);
    return;
  }
  passed += 1;
  console.log(`pass  ${what}`);
}
