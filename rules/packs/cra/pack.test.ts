import { describe, expect, test } from 'vitest';
import { bank } from '#rules/questions/bank.ts';
import { criticalProducts, importantOne, importantTwo } from '#rules/questions/cra-core-functions.ts';
import { judged, reaching, sensor } from './example.ts';
import { cra } from './pack.ts';

/** Every obligation of the legal fact base, without the prefix `cra-`. */
const factBase = `
13-2 13-3 13-4 13-5 13-6 13-7 13-8-handle 13-8-floor 13-8-reflect 13-8-cvd 13-9 13-10 13-11 13-12 13-13 13-14
13-15 13-16 13-17 13-18 13-19 13-20 13-21 13-22 13-23 13-25 a1p1-1 a1p1-2a a1p1-2b a1p1-2c a1p1-2d a1p1-2e
a1p1-2f a1p1-2g a1p1-2h a1p1-2i a1p1-2j a1p1-2k a1p1-2l a1p1-2m a1p2-1 a1p2-2 a1p2-3 a1p2-4 a1p2-5 a1p2-6
a1p2-7 a1p2-8 a2-1 a2-2 a2-3 a2-4 a2-5 a2-6 a2-7 a2-8a a2-8b a2-8c a2-8d a2-8e a2-8f a2-9 28 30 31 a7-1 a7-2
a7-3 a7-4 a7-5 a7-6 a7-7 a7-8 32 a6 sm 4-3 12 14-1 14-2a 14-2b 14-2c 14-3 14-4a 14-4b 14-4c 14-6 14-7 14-8 18
19-2 19-3 19-4 19-5 19-6 19-8 20-2 20-3 20-5 21 23 24
`
  .trim()
  .split(/\s+/)
  .map((id) => `cra-${id}`);

const ids = cra.requirements.map((it) => it.id);

describe('the Cyber Resilience Act pack', () => {
  test('holds every obligation of the fact base once, and nothing else', () => {
    expect(factBase).toHaveLength(102);
    expect([...ids].sort()).toEqual([...factBase].sort());
  });

  test('asks only questions of the bank, 46 of them about compliance', () => {
    expect([...questionsIn(cra)].filter((id) => !bank.has(id))).toEqual([]);
    const met = [...questionsIn(cra.requirements.map((it) => it.metWhen))];
    expect(met.filter((id) => bank.get(id)?.use === 'compliance')).toHaveLength(46);
  });

  test('screens with nothing but what the example product answers', () => {
    const screening = [...questionsIn(cra)].filter((id) => bank.get(id)?.use === 'screening');
    expect(screening.filter((id) => !(id in sensor))).toEqual([]);
  });

  test('reads only options that the question offers', () => {
    expect(wrongOptionsIn(cra)).toEqual([]);
  });

  test('is plain data: it survives a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(cra))).toEqual(cra);
  });

  test('cites, names a phase and a known paper in every requirement', () => {
    const papers = cra.documents.map((it) => it.id);
    for (const it of cra.requirements) {
      expect(it.cites).toMatch(/^CRA (Arts?\.|Annex)/);
      expect(Object.keys(cra.phases)).toContain(it.phase);
      expect(it.evidence.length).toBeGreaterThan(0);
      for (const fed of it.feeds ?? []) expect(papers).toContain(fed);
    }
  });

  test('has 19 core functions in class I, 4 in class II and 3 that are critical', () => {
    expect([importantOne.length, importantTwo.length, criticalProducts.length]).toEqual([19, 4, 3]);
    expect(cra.categories).toHaveLength(26);
  });
});

test.for<[string, string[], Record<string, string>, number]>([
  ['a manufacturer has the full duties and the reporting duties', ['manufacturer'], {}, 89],
  ['selling under your own name makes you the manufacturer', ['own-brand'], {}, 89],
  ['high-risk AI adds one', ['manufacturer'], { 'special-products=high-risk-ai': 'yes' }, 90],
  ['an importer has seven', ['importer'], {}, 7],
  ['a distributor has five', ['distributor'], {}, 5],
  ['an importer with its own name on the product has one more', ['importer'], { 'sold-under-own-name': 'yes' }, 8],
  ['a distributor that modifies the product has one more', ['distributor'], { 'modifies-before-sale': 'yes' }, 6],
  ['an importer that also distributes meets the shared duties once', ['importer', 'distributor'], {}, 10],
  ['an authorised representative has two', ['authorised-representative'], {}, 2],
  ['a steward has one', ['oss-steward'], {}, 1],
  ['a contract manufacturer is not bound', ['contract-manufacturer'], {}, 0],
])('%s', ([, roles, change, count]) => {
  expect(reaching(judged({ roles, ...change }))).toHaveLength(count);
});

function questionsIn(data: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(data, (key, value) => {
    if (key === 'question' && typeof value === 'string') found.add(value);
    return value;
  });
  return found;
}

function wrongOptionsIn(data: unknown): string[] {
  const wrong: string[] = [];
  JSON.stringify(data, (_, value) => {
    const answer = bank.get(value?.question)?.answer;
    const offered = answer && 'options' in answer ? answer.options.map((it) => it.id) : ['yes', 'no'];
    if (answer && 'mayNotApply' in answer) offered.push('na');
    for (const option of value?.anyOf ?? value?.allOf ?? [])
      if (!offered.includes(option)) wrong.push(`${value.question}: ${option}`);
    return value;
  });
  return wrong;
}
