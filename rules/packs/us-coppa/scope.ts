import { all, includes, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { onlineService } from '#rules/packs/shared/connections.ts';
import { controller, personalData } from '#rules/packs/shared/personal-data.ts';
import { soldInUs } from '#rules/packs/shared/us-markets.ts';

export const inScope = all(
  soldInUs,
  onlineService,
  named(
    'collected-online',
    'Personal information is collected online, and you decide on it',
    all(personalData, controller),
  ),
  named(
    'children-under-13',
    'It is directed to children under 13, or you know that you collect from one',
    includes('child-users', 'aimed-under-13', 'known-under-13'),
    '16 CFR 312.2',
  ),
);

export const exclusions: Exclusion[] = [
  {
    id: 'coppa-x-nonprofit',
    cites: '15 U.S.C. 6501(2)(B)',
    reads: 'Most nonprofit organisations are out.',
    when: includes('special-organisation', 'nonprofit'),
  },
];
