import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuildStale } from './build.ts';
import { generateClient } from './generate.ts';
import { root } from './root.ts';
import { endRunning, program, run } from './run.ts';

type Count = { passed: number; failed: number };
type Part = { title: string; check: () => Promise<Count> };

// npm test [-- part …]: every check of this repository, or some. The last line counts them all.
const results = join(root, 'test-results');
process.env.NEXT_DIST_DIR ??= '.next-test';
process.env.NEXT_TELEMETRY_DISABLED = '1';
if (!process.stdout.isTTY) process.env.NO_COLOR = '1';

const parts: Record<string, Part> = {
  types: { title: 'Types', check: types },
  lint: {
    title: 'Lint',
    check: () => one([program('@biomejs/biome/bin/biome'), 'check', '--diagnostic-level=error', '.']),
  },
  unit: { title: 'Boundaries, rules and other pure tests', check: () => vitest('unit') },
  db: { title: 'Database tests', check: () => vitest('db') },
  build: { title: 'Build', check: builds },
  e2e: { title: 'Browser journeys', check: journeys },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(signal, () => void giveUp());

const total = await runAll(asked.length > 0 ? asked : Object.keys(parts));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function runAll(names: string[]): Promise<Count> {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  generateClient();
  const sum = { passed: 0, failed: 0 };
  for (const name of names) {
    const { title, check } = parts[name] as Part;
    const began = Date.now();
    console.log(`\n== ${title}`);
    const { passed, failed } = await check().catch(broken);
    sum.passed += passed;
    sum.failed += failed;
    console.log(`   ${passed} passed, ${failed} failed in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
  return sum;
}

/** The runner that is at work takes its own servers down. */
async function giveUp(): Promise<void> {
  await endRunning();
  process.exit(1);
}

function broken(error: unknown): Count {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
}

/** A program that passes or fails as a whole. */
async function one(words: string[]): Promise<Count> {
  return (await run(words)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function types(): Promise<Count> {
  const typegen = await run([program('next/dist/bin/next'), 'typegen'], { ...process.env, NEXT_DIST_DIR: '.next' });
  if (typegen !== 0) return { passed: 0, failed: 1 };
  return one([program('typescript/bin/tsc'), '--noEmit', '-p', '.']);
}

async function builds(): Promise<Count> {
  if (isBuildStale()) await build(process.env);
  return { passed: 1, failed: 0 };
}

async function vitest(project: 'unit' | 'db'): Promise<Count> {
  const file = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run([program('vitest/vitest.mjs'), 'run', '--project', project, ...reporters]);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot even be loaded has no tests to count.
  const unloaded = testResults.filter((r: Suite) => r.status === 'failed' && r.assertionResults.length === 0).length;
  return atLeastOne(code, { passed: numPassedTests, failed: numFailedTests + unloaded });
}

type Suite = { status: string; assertionResults: unknown[] };

async function journeys(): Promise<Count> {
  const environment = {
    ...process.env,
    NODE_OPTIONS: '--conditions=react-server --disable-warning=ExperimentalWarning',
  };
  const code = await run([program('@playwright/test/cli.js'), 'test'], environment);
  const { stats } = JSON.parse(readFileSync(join(results, 'results.json'), 'utf8'));
  return atLeastOne(code, { passed: stats.expected + stats.flaky, failed: stats.unexpected });
}

/** A runner that failed without a failed test failed all the same. */
function atLeastOne(code: number, { passed, failed }: Count): Count {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
