import { expect, test } from 'vitest';
import { check } from '#rules/engine/check.ts';
import { bank } from '#rules/questions/bank.ts';
import { releasedPacks } from './released.ts';

test.for(releasedPacks)(
  '$id is sound: references, operators, options, days, and every requirement can be met',
  (pack) => {
    expect(check(pack, bank)).toEqual([]);
  },
);
