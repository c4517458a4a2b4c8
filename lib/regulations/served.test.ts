import { expect, it } from 'vitest';
import { lawFrom } from '#lib/law/law.ts';
import { examplePack, exampleRequirement } from '#rules/engine/examples/example.ts';
import { all, includes, yes } from '#rules/engine/language.ts';
import { servedFrom } from './served.ts';

const packOf = (id: string, ...requirements: Parameters<typeof exampleRequirement>[0][]) =>
  examplePack({ id, shortTitle: id, requirements: requirements.map((it) => exampleRequirement(it)) });

const law = lawFrom([
  packOf('one', {
    id: 'start',
    metWhen: all(yes('lock'), includes('file', 'risk')),
    serves: [{ requirement: 'plan', how: 'informs' }],
  }),
  packOf(
    'two',
    { id: 'lock', metWhen: yes('lock') },
    { id: 'list', metWhen: all(includes('file', 'risk'), includes('file', 'tests')) },
    { id: 'bell', metWhen: all(yes('lock'), yes('bell')) },
    { id: 'plan', metWhen: yes('plan') },
  ),
]);

it.each([
  ['lock', 'fully', 'Both rest on lock.'],
  ['list', 'partly', 'Both rest on file. It asks for more of the same list.'],
  ['bell', 'partly', 'Both rest on lock. It also asks about bell.'],
  ['plan', 'informs', 'We compared the two texts. It asks about plan.'],
])('What serves %s %s says why', (id, how, why) => {
  const served = servedFrom(law, 'start').find((it) => it.id === id);
  expect([served?.how, served?.why]).toEqual([how, why]);
});
