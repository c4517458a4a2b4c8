import { all, always, any, given, type IsoDate, named, onOrAfter } from '#rules/engine/language.ts';
import type { Clock, Milestone, Phase } from '#rules/engine/pack.ts';

export const reportingFrom: IsoDate = '2026-09-11';
export const fullFrom: IsoDate = '2027-12-11';

export const phases: Record<string, Phase> = {
  reporting: {
    title: 'Reporting duties',
    cites: 'CRA Arts. 69(3), 71(2)',
    from: reportingFrom,
    activeWhen: always,
    note: 'Article 14 binds for every product in scope, whatever its placing date.',
  },
  full: {
    title: 'General application',
    cites: 'CRA Arts. 69(2), 71(2)',
    from: fullFrom,
    activeWhen: named(
      'cra-full',
      'Some unit is placed on the market, or the product is substantially modified, on or after 11 December 2027',
      any(
        onOrAfter('last-placed-on', fullFrom),
        onOrAfter('placed-on', fullFrom),
        all(given('substantially-modified-on'), onOrAfter('substantially-modified-on', fullFrom)),
      ),
    ),
    note: 'Placing is per unit: a line that runs on past 11 December 2027 must comply in full. Units placed earlier keep the reporting duties only.',
  },
};

export const clocks: Clock[] = [
  {
    event: 'Actively exploited vulnerability',
    steps: [
      '24 h from awareness: early warning',
      '72 h from awareness: notification',
      '14 days from availability of a fix: final report',
    ],
    to: 'Coordinator CSIRT and ENISA, through the single reporting platform',
  },
  {
    event: 'Severe incident',
    steps: [
      '24 h from awareness: early warning',
      '72 h from awareness: notification',
      '1 month from the 72 h notification: final report',
    ],
    to: 'Coordinator CSIRT and ENISA, through the single reporting platform',
  },
  {
    event: 'Information of users',
    steps: ['after awareness: inform affected users, and all users where appropriate'],
    to: 'Users',
  },
];

const act = 'Regulation (EU) 2024/2847';

export const milestones: Milestone[] = [
  { date: '2022-09-15', what: 'Proposed by the Commission' },
  { date: '2024-10-23', what: 'Signed', source: act },
  { date: '2024-11-20', what: 'Published', source: 'OJ L, 2024/2847, 20.11.2024' },
  { date: '2024-12-10', what: 'In force', source: `${act}, Art. 71(1)` },
  {
    date: '2025-12-21',
    what: 'Technical descriptions of the listed products in force',
    source: 'Implementing Regulation (EU) 2025/2392',
  },
  {
    date: '2026-06-11',
    what: 'Chapter IV applies: conformity assessment bodies can be notified',
    source: `${act}, Art. 71(2)`,
  },
  { date: '2026-07-27', what: 'Final Commission guidance', source: 'C(2026) 5252', confidence: 'medium' },
  {
    date: reportingFrom,
    what: 'Reporting applies, also to products already on the market',
    source: `${act}, Arts. 69(3), 71(2)`,
  },
  { date: fullFrom, what: 'General application', source: `${act}, Art. 71(2)` },
  {
    date: '2028-06-11',
    what: 'Cybersecurity type-examination certificates issued under other CE acts stay valid until this day, unless they end sooner or that act says otherwise',
    source: `${act}, Art. 69(1)`,
  },
  { date: '2028-09-11', what: 'Commission report on the reporting platform', source: `${act}, Art. 70(2)` },
  { date: '2030-12-11', what: 'First evaluation report, then every four years', source: `${act}, Art. 70(1)` },
];
