import { all, any, includes, is, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { makers } from '#rules/packs/shared/makers.ts';
import { unitsFrom } from '#rules/packs/shared/units-from.ts';

/** The day on which the Cyber Resilience Act joins the CE acts. */
export const craFrom = '2027-12-11';

/** Who is bound where a requirement names nobody in particular. */
export const traders = [...makers, 'importer', 'distributor'];

export const inScope = all(
  named(
    'ce-market',
    'It is made available in the European Economic Area',
    includes('markets', 'EU', 'NO', 'IS', 'LI'),
    'Decision No 768/2008/EC',
  ),
  named(
    'ce-operator',
    'You play a part the acts know',
    includes('roles', ...traders, 'authorised-representative', 'fulfilment-provider'),
    'Regulation (EU) 2019/1020, Arts. 3-4',
  ),
  named(
    'ce-product',
    'It is electrical or electronic equipment, or software placed from 11 December 2027',
    any(is('product-form', 'hardware', 'component'), all(is('product-form', 'software'), unitsFrom(craFrom))),
  ),
);

export const exclusions: Exclusion[] = [];
