import type { CaseValue, Fact } from '../alias.ts';

const memberStates = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE EU'.split(' ');
const eea = ['NO', 'IS', 'LI'];
const own = ['GB', 'US', 'AU', 'SG', 'JP', 'IN', 'AE'];

/** ISO country codes where the organisation is established. */
export function establishedIn(value: CaseValue): Fact[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return [
    { question: 'established-in', adds: undefined },
    ...value.map((it) => ({ question: 'established-in', adds: place(String(it)) })),
  ];
}

function place(country: string): string {
  if (memberStates.includes(country)) return 'EU';
  if (eea.includes(country)) return 'EEA';
  return own.includes(country) ? country : 'elsewhere';
}
