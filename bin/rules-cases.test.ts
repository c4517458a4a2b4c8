import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = 'regimes: [{ id: nis1, testCases: [&a { id: g1, expect: { applicable: false } }, { <<: *a, id: g2 }] }]';

/** Runs the files of these texts and gives what is printed, without the folder they lie in. */
function run(files: Record<string, string | undefined>): { lines: string[]; status: number | null } {
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    if (text !== undefined) writeFileSync(path, text);
    return path;
  });
  const words = ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL('./rules-cases.ts', import.meta.url))];
  const { stdout, status } = spawnSync(process.execPath, [...words, ...paths], { encoding: 'utf8' });
  return { lines: stdout.trim().replaceAll(`${folder}/`, '').split('\n'), status };
}

test('a file that passes ends well', () => {
  expect(run({ 'good.yaml': good })).toEqual({
    lines: ['pass  nis1 g1', 'pass  nis1 g2', '2 passed, 0 failed'],
    status: 0,
  });
});

test('one file in JSON, one that is empty, one broken, one not there, one without cases: each is told, none stops the rest', () => {
  const json = JSON.stringify({ regimes: [{ id: 'nis1', testCases: [{ id: 'j', expect: { colour: 'red' } }] }] });
  expect(
    run({
      'a.json': json,
      'b.yaml': '',
      'c.yaml': 'regimes: [',
      'd.yaml': undefined,
      'e.yaml': 'regimes: [{ id: cra }]',
      'f.yaml': good,
    }),
  ).toEqual({
    lines: [
      'fail  a.json: nis1 j: the expectation "colour" is not one this runner knows',
      'fail  b.yaml: The file is not a mapping with a list "regimes".',
      expect.stringMatching(/^fail {2}c\.yaml: The file cannot be read: .* at line 1, column \d+\.$/),
      'fail  d.yaml: There is no such file.',
      'fail  e.yaml: The file holds no cases.',
      'pass  nis1 g1',
      'pass  nis1 g2',
      '2 passed, 5 failed',
    ],
    status: 1,
  });
});
