import { expect, test } from 'vitest';
import { releasedLaw } from '#lib/law/law.ts';
import { labelsOf } from '#lib/law/names.ts';
import { trace } from '#rules/engine/explain.ts';
import { all, any, before, type Condition, type Facts, is, not, yes } from '#rules/engine/language.ts';
import { type Reason, reasonOf } from './reasons.ts';

const labels = labelsOf(releasedLaw());
const day = (text: string) => `day ${text}`;

const outline = (condition: Condition, facts: Facts, speaker: Partial<Parameters<typeof reasonOf>[1]> = {}) =>
  lines(reasonOf(trace(condition, 's.1', { asOf: '2026-11-22', facts }), { day, labels, ...speaker }));

const lines = ({ answer, says, children }: Reason): string[] => [
  `${answer}: ${says}`,
  ...children.flatMap(lines).map((it) => `  ${it}`),
];

test('An answer that decides is told as it was given', () => {
  expect(outline(yes('software-updatable'), { 'software-updatable': 'yes' })).toEqual(['yes: Updatable: yes']);
});

test('An answer that fails says what it was held against', () => {
  expect(outline(is('roles', 'importer'), { roles: 'manufacturer' })[0]).toMatch(
    /^no: .+: Manufacturer — not Importer$/,
  );
});

test('Days are written by the page, wherever they stand', () => {
  expect(outline(before('placed-on', '2027-12-11'), { 'placed-on': '2026-01-01' })[0]).toMatch(
    /day 2026-01-01 — .* before day 2027-12-11$/,
  );
});

test('What is missing is named, and leads to where it is answered', () => {
  const reason = reasonOf(trace(yes('software-updatable'), 's.1', { asOf: '2026-11-22', facts: {} }), {
    ...{ day, labels },
    href: (question) => `/answer/${question}`,
  });
  expect(reason).toMatchObject({
    answer: 'unknown',
    says: 'Updatable: not answered yet',
    href: '/answer/software-updatable',
  });
});

test('What must not be so tells that by itself', () => {
  expect(outline(not(yes('modifies-before-sale')), { 'modifies-before-sale': 'no' })).toEqual([
    'yes: Modified before sale: no',
  ]);
  expect(outline(not(yes('modifies-before-sale')), { 'modifies-before-sale': 'yes' })).toEqual([
    'no: Modified before sale: yes',
  ]);
});

test('A list of conditions that all must hold stands directly under what rests on it', () => {
  expect(
    outline(not(all(yes('software-updatable'), yes('modifies-before-sale'))), {
      'software-updatable': 'yes',
      'modifies-before-sale': 'yes',
    }),
  ).toHaveLength(3);
});

test('A place in the law is told once, where it begins', () => {
  const reason = reasonOf(
    trace(any(yes('software-updatable'), yes('modifies-before-sale')), 's.1', { asOf: '2026-11-22', facts: {} }),
    {
      day,
      labels,
    },
  );
  expect([reason.cites, reason.children[0]?.cites]).toEqual(['s.1', undefined]);
});
