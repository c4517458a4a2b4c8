import { describe, expect, it } from 'vitest';
import { contested, merged } from './use-edit.ts';

const base = { name: 'Cam', family: 'Home', version: 1 };

describe('two people editing the same product', () => {
  it.each([
    [
      'different fields: both changes stay',
      { name: 'Mine' },
      { family: 'Theirs' },
      { name: 'Mine', family: 'Theirs' },
      [],
    ],
    [
      'the same field differently: ours is shown, theirs beside it',
      { name: 'Mine' },
      { name: 'Theirs' },
      { name: 'Mine', family: 'Home' },
      ['name'],
    ],
    [
      'the same field alike: nothing to decide',
      { name: 'Same' },
      { name: 'Same' },
      { name: 'Same', family: 'Home' },
      [],
    ],
    ['we changed nothing: theirs is taken over', {}, { name: 'Theirs' }, { name: 'Theirs', family: 'Home' }, []],
  ])('%s', (_why, ours, theirs, shown, conflicts) => {
    const [our, their] = [
      { ...base, ...ours },
      { ...base, ...theirs, version: 2 },
    ];
    const next = merged(base, our, their);
    expect(next).toEqual({ ...shown, version: 2 });
    expect(contested(base, next, their)).toEqual(conflicts);
  });
});
