import { all, any, includes, inForce, named, onOrAfter } from '#rules/engine/language.ts';

export const labelsFrom = '2025-12-04';

export const clsValid = named(
  'cls-valid',
  'It holds a Singapore cybersecurity label of any level that has not expired',
  all(includes('labels-held', 'cls-1', 'cls-2', 'cls-3', 'cls-4'), onOrAfter('cls-expiry', 'asOf')),
  'SI 2023/1007 Sch.2A (SI 2025/1267)',
);

export const jcStarValid = named(
  'jc-star-1-valid',
  'It holds a JC-STAR STAR-1 label that has not expired',
  all(includes('labels-held', 'star-1'), onOrAfter('jc-star-expiry', 'asOf')),
  'SI 2023/1007 Sch.2A (SI 2025/1267)',
);

/** Recognised since 4 December 2025: stands in for all three security requirements and the statement. */
export const recognisedLabel = named(
  'recognised-label',
  'It holds a label that UK law recognises',
  all(inForce(labelsFrom), any(clsValid, jcStarValid)),
  'SI 2025/1267',
);
