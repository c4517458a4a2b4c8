import { all, any, includes, yes } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { personalData } from '#rules/packs/shared/personal-data.ts';
import { soldInUs } from '#rules/packs/shared/us-markets.ts';

export const inScope = all(soldInUs, any(personalData, yes('public-security-claims')));

export const exclusions: Exclusion[] = [
  {
    id: 'ftc-x-bank',
    cites: '15 U.S.C. 45(a)(2)',
    reads: 'Banks and credit unions are left to their own supervisors.',
    when: includes('special-organisation', 'bank'),
  },
  {
    id: 'ftc-x-nonprofit',
    cites: '15 U.S.C. 44',
    reads: 'Most nonprofit organisations are out.',
    when: includes('special-organisation', 'nonprofit'),
  },
];
