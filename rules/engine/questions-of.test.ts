import { expect, test } from 'vitest';
import { examplePack } from './examples/example.ts';
import { all, always, atLeastNumber, before, inForce, named, not, yes } from './language.ts';
import { questionsOf, questionsOfPack, questionsOfRequirement } from './questions-of.ts';

test('every question a condition reads, bounds included, each once and in the order of reading', () => {
  const condition = all(
    named('n', 'reads', not(yes('b'))),
    atLeastNumber('a', { smallerOf: [5, { question: 'c' }, { smallerOf: [{ question: 'd' }] }] }),
    before('e', { question: 'b' }),
    inForce('2026-01-01'),
    always,
  );
  expect(questionsOf(condition)).toEqual(['b', 'a', 'c', 'd', 'e']);
});

test('a requirement reads its roles and its phase too', () => {
  const pack = examplePack();
  const support = pack.requirements.find((it) => it.id === 'support');
  expect(support && questionsOfRequirement(pack, support)).toEqual(['roles', 'last-placed', 'support-years']);
});

test('a pack reads scope, exclusions, requirements, routes and the chosen route', () => {
  const routes = [{ when: yes('standards'), options: ['A'], note: '' }];
  const read = questionsOfPack(examplePack({ routes, routeQuestion: 'route' }));
  expect(read.slice(0, 3)).toEqual(['connects', 'is-vehicle', 'roles']);
  expect(read.slice(-2)).toEqual(['standards', 'route']);
});
