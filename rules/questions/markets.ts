import type { Option } from './question.ts';

const states: Record<string, string> = {
  AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut', DE: 'Delaware',
  DC: 'District of Columbia', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa',
  KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland', MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota',
  MS: 'Mississippi', MO: 'Missouri', MT: 'Montana', NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico',
  NY: 'New York', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island',
  SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington',
  WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming',
};

/** Every market an answer may name. `US` means the whole country and includes each state. */
export const marketOptions: Option[] = [
  { id: 'EU', label: 'European Union' },
  { id: 'GB', label: 'United Kingdom', help: 'Northern Ireland included; some rules differ there.' },
  { id: 'US', label: 'United States', help: 'The whole country, every state included.' },
  ...Object.entries(states).map(([code, name]) => ({ id: `US-${code}`, label: name })),
  { id: 'NO', label: 'Norway' },
  { id: 'IS', label: 'Iceland' },
  { id: 'LI', label: 'Liechtenstein' },
  { id: 'CH', label: 'Switzerland' },
  { id: 'AU', label: 'Australia' },
  { id: 'NZ', label: 'New Zealand' },
  { id: 'SG', label: 'Singapore' },
  { id: 'JP', label: 'Japan' },
  { id: 'KR', label: 'South Korea' },
  { id: 'IN', label: 'India' },
  { id: 'AE', label: 'United Arab Emirates' },
  { id: 'CA', label: 'Canada' },
];
