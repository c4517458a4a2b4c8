import { includes, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';

export const inScope = named(
  'cert-in-systems',
  'It runs systems that serve users in India',
  includes('systems-serving-india', 'company-systems', 'iot-service', 'digital-service', 'data-centre-cloud-vpn'),
  'CERT-In Directions (i)-(vi)',
);

export const exclusions: Exclusion[] = [];
