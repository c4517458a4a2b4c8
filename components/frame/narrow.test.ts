import { expect, it } from 'vitest';
import { lookFor, narrow } from './narrow.ts';

const groups = [
  {
    heading: 'Go to',
    commands: [
      { id: 'a', label: 'Audit log', href: '/a' },
      { id: 'p', label: 'Products', href: '/p', keywords: ['devices'] },
    ],
  },
  { heading: 'Do', commands: [{ id: 'r', label: 'Register a product', href: '/r' }] },
];
const ids = (text: string) => narrow(groups, text).flatMap(({ commands }) => commands.map(({ id }) => id));

it('Every word typed must occur in the name or the other words, in whatever order and case', () => {
  expect(ids('')).toEqual(['a', 'p', 'r']);
  expect(ids('PROD')).toEqual(['p', 'r']);
  expect(ids(' product reg ')).toEqual(['r']);
  expect(ids('devices')).toEqual(['p']);
  expect(narrow(groups, 'devices reg')).toEqual([]);
});

it('What was typed can be looked for in a table, whatever it holds', () => {
  const finders = [{ label: 'Gaps', href: '/gaps' }];
  expect(lookFor('a&b', finders)[0]?.commands[0]).toMatchObject({ label: '“a&b” in Gaps', href: '/gaps?q=a%26b' });
  expect(lookFor('', finders)).toEqual([]);
});
