import { all, any, atLeastNumber, atMostNumber, lessThan, moreThan, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { controllerOrProcessor, personalData } from '#rules/packs/shared/personal-data.ts';
import { offeredInState } from '#rules/packs/shared/us-markets.ts';
import { nonprofit, residents, sellsData, targetsAds } from '#rules/packs/shared/us-privacy.ts';

/** The revenue limb, indexed for 2025 and 2026. */
const indexedRevenue = 26_625_000;

const revenue = 'annual-revenue-usd';
const halfFromData = atLeastNumber('data-sale-revenue-percent', 50);

export const inScope = all(
  offeredInState('CA', 'California'),
  personalData,
  controllerOrProcessor,
  named(
    'ccpa-size',
    'You reach a size of the law: over USD 26,625,000 revenue, or data of 100,000 Californians sold or shared, or half of revenue from selling or sharing data',
    any(moreThan(revenue, indexedRevenue), all(residents('CA', 100000), any(sellsData, targetsAds)), halfFromData),
    'Cal. Civ. Code 1798.140(d)',
  ),
);

export const exclusions: Exclusion[] = [
  {
    id: 'us-ca-ccpa-x-nonprofit',
    cites: 'Cal. Civ. Code 1798.140(d)',
    reads: 'Nonprofit organisations are out.',
    when: nonprofit,
  },
];

const manyPeople = any(residents('CA', 250000), residents('CA', 'sensitive-50000'));

/** Who owes the yearly audit, by revenue; each band has a first day of its own. */
export const auditOver100m = all(moreThan(revenue, 100_000_000), any(manyPeople, halfFromData));
export const audit50to100m = all(
  atLeastNumber(revenue, 50_000_000),
  atMostNumber(revenue, 100_000_000),
  any(manyPeople, halfFromData),
);
export const auditUnder50m = all(
  lessThan(revenue, 50_000_000),
  any(all(moreThan(revenue, indexedRevenue), manyPeople), halfFromData),
);
