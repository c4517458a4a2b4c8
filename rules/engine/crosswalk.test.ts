import { expect, test } from 'vitest';
import { crosswalk } from './crosswalk.ts';
import { examplePack, exampleRequirement } from './examples/example.ts';
import { all, includes, includesAll, named, yes } from './language.ts';

const packOf = (id: string, ...requirements: Parameters<typeof exampleRequirement>[0][]) =>
  examplePack({ id, requirements: requirements.map((it) => exampleRequirement(it)) });

const spine = packOf(
  'spine',
  {
    id: 's-lock',
    metWhen: all(yes('lock'), includes('file', 'risk')),
    serves: [{ requirement: 'o-plan', how: 'informs' }],
  },
  { id: 's-file', metWhen: includesAll('file', 'risk', 'tests') },
);
const other = packOf(
  'other',
  { id: 'o-lock', metWhen: named('lock', 'It locks', yes('lock')) },
  { id: 'o-file', metWhen: includesAll('file', 'risk', 'photo') },
  { id: 'o-photo', metWhen: includes('file', 'photo') },
  { id: 'o-plan', metWhen: yes('plan') },
);
const walk = crosswalk([spine, other]);
const told = (id: string) =>
  walk.servedBy(id).map((it) => `${it.requirement.id} ${it.how}${it.declared ? ', declared' : ''}`);

test('what reads nothing but the same answers is served fully, what reads more only partly', () => {
  expect(told('s-lock')).toEqual(['o-lock fully', 'o-file partly', 's-file partly', 'o-plan informs, declared']);
});

test('what a person declared speaks the other way round as well, with less', () => {
  expect(told('o-plan')).toEqual(['s-lock informs, declared']);
  const back = crosswalk([
    packOf('a', { id: 'a-all', metWhen: yes('one'), serves: [{ requirement: 'b-some', how: 'fully' }] }),
    packOf('b', { id: 'b-some', metWhen: yes('two') }),
  ]);
  expect(back.servedBy('b-some').map(({ requirement, how, declared }) => [requirement.id, how, declared])).toEqual([
    ['a-all', 'partly', true],
  ]);
});

test('two requirements that tick other items of one checklist share nothing', () => {
  expect(told('o-photo')).toEqual(['o-file partly']);
});

test('says which answers are shared and which the other one needs besides', () => {
  const [, file] = walk.servedBy('s-lock');
  expect([file?.shared, file?.besides]).toEqual([['file'], ['file']]);
});

test('nothing is served by what is not there, and nothing serves itself', () => {
  expect(told('no-such-requirement')).toEqual([]);
  expect(told('s-file').some((it) => it.startsWith('s-file'))).toBe(false);
});
