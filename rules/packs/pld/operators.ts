import { makers } from '#rules/packs/shared/makers.ts';

/** Everybody who can be liable. */
export const operators = [
  ...makers,
  'importer',
  'authorised-representative',
  'fulfilment-provider',
  'distributor',
  'online-marketplace',
];
