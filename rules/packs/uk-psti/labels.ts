import { named } from '#rules/engine/language.ts';
import { recognised } from '#rules/packs/shared/recognised.ts';
import { held } from '#rules/recognitions/held.ts';

const cites = 'SI 2023/1007 Sch.2A (SI 2025/1267)';

export const clsValid = named(
  'cls-valid',
  'It holds a Singapore cybersecurity label of any level that has not expired',
  held('sg-cls', ['1', '2', '3', '4']),
  cites,
);

export const jcStarValid = named(
  'jc-star-1-valid',
  'It holds a JC-STAR STAR-1 label that has not expired',
  held('jp-jc-star', ['star-1']),
  cites,
);

/** Stands in for all three security requirements and the statement, since the day the recognitions say. */
export const recognisedLabel = recognised('uk-psti');
