import type { Pack } from '#rules/engine/pack.ts';

/** Cases at the edge that are the same in all states of the family. */
export const edgeCases: Pack['edgeCases'] = [
  {
    case: 'App users, website visitors and device owners in a state',
    result:
      'All count: most thresholds count unique residents whose data is processed in the year; data only for a payment is left out in most states.',
  },
  {
    case: 'Data tied only to a serial number, no account',
    result: 'Usually personal data: what counts is whether it can be linked to a person or household, not a name.',
  },
  { case: 'Office sensors about employees', result: 'Outside: work and commerce do not count, unlike in California.' },
  {
    case: 'Voice or camera product with face or voice templates',
    result: 'Sensitive data: biometric identifiers need consent first in every opt-in state.',
  },
  {
    case: 'Maker is a lender for its own credit',
    result:
      'Out where financial institutions are exempt as a whole; in for its other data in Connecticut, Montana, Oregon and Minnesota.',
  },
  {
    case: 'Health wearable outside HIPAA',
    result:
      'In: the exemption covers health data under HIPAA or HIPAA organisations only. Washington and Nevada have health-data laws of their own.',
  },
  {
    case: 'Small business by SBA standards in Texas, Nebraska or Minnesota',
    result: 'Out, save for consent before sensitive data is sold.',
  },
  {
    case: 'Connecticut seller with a single sensitive record since 2026-07-01',
    result: 'In: there is no volume threshold for sensitive data or for offering data for sale.',
  },
];

const rights: Readonly<Record<string, string>> = {
  A: 'access',
  C: 'correction',
  D: 'deletion',
  P: 'portable copy',
  S: 'refusing sale',
  T: 'refusing targeted advertising',
  F: 'refusing profiling with serious effect',
  L: 'list of third parties',
  Q: 'questioning a profiling result',
};

/** The letters of a state's rights in words. */
export const writtenRights = (letters: string): string => [...letters].map((it) => rights[it] ?? it).join(', ');
