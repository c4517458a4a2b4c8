import { expect, test } from 'vitest';
import { weigh } from '#rules/engine/weigh.ts';
import { categories } from './classes.ts';
import { judged, sensor, today } from './example.ts';
import { openRoute, routeQuestion, routes } from './routes.ts';

const every = ['A', 'B+C', 'H', 'EUCC'];

test.for<[string, string, string, string[], string]>([
  // core function, open source, standards in full, open routes, why this row exists
  ['none', 'no', 'no', every, 'default class'],
  ['none', 'yes', 'yes', every, 'default class, whatever else holds'],
  ['III-I-17', 'no', 'no', ['B+C', 'H'], 'class I without cited standards needs a notified body'],
  ['III-I-17', 'no', 'yes', every, 'class I with cited standards applied in full'],
  ['III-I-17', 'yes', 'no', every, 'open source in class I is free to choose'],
  ['III-II-2', 'no', 'no', ['B+C', 'H', 'EUCC'], 'class II: no self-assessment'],
  ['III-II-2', 'no', 'yes', ['B+C', 'H', 'EUCC'], 'standards do not help class II'],
  ['III-II-2', 'yes', 'no', every, 'open source in class II is free to choose'],
  ['IV-2', 'no', 'yes', ['B+C', 'H', 'EUCC'], 'critical: no self-assessment'],
  ['IV-2', 'yes', 'yes', ['B+C', 'H', 'EUCC'], 'open source does not help critical products'],
])('core function %s, open source %s, standards %s: %s (%s)', ([core, openSource, standards, open]) => {
  const facts = {
    'cra-core-function': core,
    'special-circumstances': [openSource === 'yes' ? 'open-source' : 'none-of-these'],
    'cra-standards-fully-applied': standards,
  };
  expect(judged(facts).routes).toMatchObject({ answer: 'yes', options: open });
  for (const route of every) {
    const met = weigh(openRoute, { asOf: today, facts: { ...sensor, ...facts, 'cra-conformity-route': route } });
    expect([route, met]).toEqual([route, open.includes(route) ? 'yes' : 'no']);
  }
});

test('a notified body is a way for every product, even before its class is known', () => {
  const facts = { ...sensor, 'cra-core-function': undefined, 'special-circumstances': undefined };
  const with_ = (route: string) =>
    weigh(openRoute, { asOf: today, facts: { ...facts, 'cra-conformity-route': route } });
  expect(every.map(with_)).toEqual(['unknown', 'yes', 'yes', 'unknown']);
});

test('route by route or in the order of the law, the choice is the same for every product', () => {
  for (const core of ['none', ...categories.map((it) => it.ref)])
    for (const openSource of ['yes', 'no'])
      for (const standards of ['yes', 'no']) {
        const facts = {
          'cra-core-function': core,
          'special-circumstances': [openSource === 'yes' ? 'open-source' : 'none-of-these'],
          'cra-standards-fully-applied': standards,
        };
        const first = routes.find((it) => weigh(it.when, { asOf: today, facts }) === 'yes');
        const open = every.filter(
          (route) => weigh(openRoute, { asOf: today, facts: { ...facts, [routeQuestion]: route } }) === 'yes',
        );
        expect([core, openSource, standards, open]).toEqual([core, openSource, standards, first?.options]);
      }
});
