import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releasedLaw } from '#lib/law/law.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { PackSchema } from '#rules/engine/pack-schema.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { bank } from '#rules/questions/bank.ts';
import { QuestionSchema } from '#rules/questions/question-schema.ts';
import { checkFramework } from './check-framework.ts';
import { exampleFramework } from './examples.ts';
import { readJson } from './read-json.ts';
import { reportOn } from './report.ts';

const law = releasedLaw();

function read(file: unknown) {
  const result = readJson(typeof file === 'string' ? file : JSON.stringify(file));
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
const problemsOf = (file: unknown) => reportOn(read(file), law, []).problems;
const placesOf = (file: unknown) => problemsOf(file).map(({ where }) => where);

/** A copy with the value at a path exchanged, or taken out. */
function changed(path: (string | number)[], value: unknown): unknown {
  const copy = structuredClone(exampleFramework) as unknown;
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((it, step) => (it as Record<string, unknown>)[step], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

describe('The schema of packs', () => {
  it.each(releasedPacks.map((pack) => [pack.id, pack] as const))('takes the released pack %s', (_id, pack) => {
    expect(PackSchema.parse(pack)).toEqual(pack);
  });

  it('takes every question of the bank that is not on record', () => {
    for (const question of bank.values())
      if (question.scope !== 'record') expect(QuestionSchema.parse(question)).toEqual(question);
  });
});

describe('A framework in JSON', () => {
  it('the example is sound, with its questions or as a pack alone', () => {
    expect(problemsOf(exampleFramework)).toEqual([]);
    const alone = structuredClone(exampleFramework.pack);
    alone.requirements.pop();
    expect(problemsOf(alone)).toEqual([]);
  });

  const bad: [why: string, path: (string | number)[], value: unknown, where: string][] = [
    [
      'a question that does not exist',
      ['pack', 'requirements', 0, 'metWhen', 'question'],
      'no-such',
      'pack.requirements[0].metWhen',
    ],
    [
      'a question that is no text',
      ['pack', 'requirements', 0, 'metWhen', 'question'],
      7,
      'pack.requirements[0].metWhen.question',
    ],
    [
      'an operator nobody knows',
      ['pack', 'requirements', 1, 'metWhen', 'op'],
      'maybe',
      'pack.requirements[1].metWhen.op',
    ],
    [
      'an answer that cannot be given',
      ['pack', 'requirements', 0, 'metWhen', 'anyOf'],
      ['pink'],
      'pack.requirements[0].metWhen',
    ],
    ['a missing title', ['pack', 'requirements', 1, 'title'], undefined, 'pack.requirements[1].title'],
    ['a field nobody knows', ['pack', 'colour'], 'red', 'pack'],
    ['a day that does not exist', ['pack', 'verifiedOn'], '2026-02-30', 'pack.verifiedOn'],
    ['a source that is no address', ['pack', 'sources', 0], 'https://', 'pack.sources[0]'],
    ['a phase that is not there', ['pack', 'requirements', 0, 'phase'], 'later', 'pack.requirements[0]'],
    ['a phase every object has', ['pack', 'requirements', 0, 'phase'], 'constructor', 'pack.requirements[0].phase'],
    ['an id that is not one’s own', ['pack', 'id'], 'cra', 'id'],
    ['the id of a requirement of the law', ['pack', 'requirements', 0, 'id'], 'cra-13-2', 'pack.requirements[0].id'],
    ['a market that does not exist', ['pack', 'markets'], ['XX'], 'markets'],
    [
      'a type of evidence that does not exist',
      ['pack', 'requirements', 0, 'evidence', 0, 'type'],
      'wish',
      'pack.requirements[0].evidence',
    ],
    ['a question of the bank asked anew', ['questions', 0, 'id'], 'password-scheme', 'questions[0].id'],
    [
      'a question nobody reads',
      ['pack', 'requirements', 1, 'metWhen', 'question'],
      'default-credentials',
      'questions[0]',
    ],
    [
      'a requirement that is always met',
      ['pack', 'requirements', 1, 'metWhen'],
      { op: 'const', answer: 'yes' },
      'pack.requirements[1]',
    ],
    ['no requirement', ['pack', 'requirements'], [], 'requirements'],
    ['text the database cannot hold', ['pack', 'title'], 'a\0b', 'pack.title'],
  ];
  it.each(bad)('names the place of %s', (_why, path, value, where) => {
    const problems = problemsOf(changed(path, value));
    expect(problems.map((it) => it.where)).toContain(where);
    for (const { sentence } of problems) expect(sentence).toMatch(/[.…]$/);
  });

  it('names every mistake at once', () => {
    const file = changed(['pack', 'requirements', 0, 'severity'], 'awful') as typeof exampleFramework;
    file.pack.version = 'one';
    expect(placesOf(file)).toEqual(['pack.version', 'pack.requirements[0].severity']);
  });

  it('names the line where JSON breaks off', () => {
    const result = readJson('{\n "pack": {\n  "id": oops\n }\n}');
    expect(!result.ok && result.message).toMatch(/near line 3/);
  });
});

describe('A hostile file', () => {
  const nested = (levels: number, open: string, close: string) => `${open.repeat(levels)}1${close.repeat(levels)}`;

  it.each([
    ['lists in lists', nested(200_000, '[', ']')],
    ['objects in objects', nested(100_000, '{"of":', '}')],
    ['conditions in conditions', `{"pack":{"inScope":${nested(50_000, '{"op":"not","of":', '}')}}}`],
  ])('of %s is refused, not walked', (_what, text) => {
    const result = readJson(text);
    expect(result.ok && result.value.problems[0]?.sentence).toMatch(/nested deeper|No such field|missing|object/);
  });

  it('cannot reach into every object', () => {
    const text = JSON.stringify(exampleFramework).replace('"phases":{}', '"phases":{"__proto__":{"title":"x"}}');
    expect(placesOf(text)).toEqual(['pack.phases.__proto__']);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  it('with the most that is allowed is checked in seconds', { timeout: 30_000 }, () => {
    const numbers = [...bank.values()].filter(({ answer }) => answer.kind === 'number').map(({ id }) => id);
    const part = (at: number) => ({
      ...{ op: 'number', question: numbers[at % numbers.length], by: 'gt' },
      to: { smallerOf: numbers.slice(0, 5).map((question) => ({ question })) },
    });
    const few = (at: number) => ({ op: 'atLeast', count: 5, of: Array.from({ length: 11 }, (_, it) => part(at + it)) });
    const metWhen = { op: 'all', of: Array.from({ length: 4 }, (_, it) => ({ op: 'not', of: few(it) })) };
    const requirement = exampleFramework.pack.requirements[0];
    const requirements = Array.from({ length: 300 }, (_, at) => ({ ...requirement, id: `own-acme-${at}`, metWhen }));
    const file = { pack: { ...exampleFramework.pack, requirements } };
    const started = performance.now();
    problemsOf(file);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('whatever is changed in a sound one, comes back with problems and never throws', () => {
    const bases = [exampleFramework, { pack: { ...(releasedPacks[0] as Pack), id: 'own-x' }, questions: [] }];
    const json$ = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('constructor', '__proto__', 'own-acme', 'yes', 'EU', '2026-01-01'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...bases), fc.infiniteStream(fc.nat()), json$, (base, steps, value) => {
        const file = structuredClone(base) as unknown;
        mutate(file, steps, value);
        const { framework, problems } = read(file);
        if (framework) expect(Array.isArray(checkFramework(framework, law))).toBe(true);
        else expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200, interruptAfterTimeLimit: 20_000 },
    );
  }, 30_000);
});

/** Walks down at random and exchanges, adds or takes out one value. */
function mutate(root: unknown, steps: Iterator<number>, value: unknown): void {
  let holder = root as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(holder);
    const step = steps.next().value ?? 0;
    const key = keys[step % Math.max(1, keys.length)] ?? 'new';
    const inner = holder[key];
    if (typeof inner === 'object' && inner !== null && step % 7 !== 0) {
      holder = inner as Record<string, unknown>;
      continue;
    }
    if (step % 3 === 0) delete holder[key];
    else holder[key] = value;
    return;
  }
}
