import { all, any, includes, inForce, is, named, not } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';

const containsSoftware = named(
  'contains-software',
  'It contains software or firmware',
  not(is('product-form', 'not-digital')),
);

export const inScope = all(
  named(
    'us-federal-sales',
    'US federal agencies buy it, directly or through others',
    includes('public-buyers', 'us-federal-agencies'),
  ),
  containsSoftware,
);

/** Until the memos were rescinded for everybody, since then where an agency asks. */
export const attestationAsked = named(
  'attestation-asked',
  'An agency asks for the attestation, or it is before 23 January 2026',
  any(includes('agency-requests', 'software-attestation'), inForce(undefined, '2026-01-23')),
  'OMB M-22-18, M-23-16, M-26-05',
);

export const exclusions: Exclusion[] = [];
