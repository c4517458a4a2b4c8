import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.for<[string, string]>([
  ['Ada Moreau', 'AM'],
  ['Wilhelmina von Oberländer-Schäfer', 'WS'],
  ['jin.park@example.org', 'jo'],
  ['李', '李'],
  ['  ', '?'],
])('%o is %o', ([name, letters]) => {
  expect(initials(name)).toBe(letters);
});
