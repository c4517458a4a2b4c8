import { yes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { partly } from './serves.ts';

/** Article 24: open-source stewards. */
export const article24: Requirement[] = [
  {
    id: 'cra-24',
    title: 'Open-source steward policy',
    cites: 'CRA Art. 24',
    reads:
      'Stewards document a cybersecurity policy fostering secure development, vulnerability handling and voluntary reporting; cooperate with authorities; report as far as Article 24(3) says (from 11 December 2027). No administrative fines.',
    section: 'Article 24',
    roles: ['oss-steward'],
    phase: 'full',
    metWhen: yes('steward-security-policy'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    serves: [...partly('etsi-5.2-1')],
  },
];
