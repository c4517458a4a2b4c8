import { all, no, yes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs } from './serves.ts';

/** Article 18: authorised representatives. */
export const article18: Requirement[] = [
  {
    id: 'cra-18',
    title: 'Authorised representative mandate',
    cites: 'CRA Art. 18',
    reads:
      'Written mandate covering at least: keep declaration and technical file 10 years/support period, supply information to authorities, cooperate. Design, risk assessment and vulnerability duties cannot be delegated.',
    section: 'Article 18',
    roles: ['authorised-representative'],
    phase: 'full',
    metWhen: all(yes('representative-mandate'), no('mandate-passes-on-maker-duties')),
    severity: 'blocker',
    evidence: [{ type: 'contract', note: 'mandate' }],
    serves: [...informs('ce-rp', 'red-11')],
  },
];
