import type { Milestone, Phase } from '#rules/engine/pack.ts';
import { cyber, cyberFrom } from './parts.ts';

export const appliesFrom = '2016-06-13';

export const phases: Record<string, Phase> = {
  cyber: {
    title: 'Cybersecurity points (d), (e) and (f)',
    cites: 'Delegated Regulation (EU) 2022/30, Art 3, as amended by (EU) 2023/2444',
    from: cyberFrom,
    activeWhen: cyber,
    note: 'Each unit counts by the day it is placed: from 1 August 2025 to 10 December 2027. What was placed in that time stays subject to these points; later units fall under the Cyber Resilience Act.',
  },
};

export const milestones: Milestone[] = [
  { date: '2014-05-22', what: 'Directive published', source: 'OJ L 153, 22.5.2014' },
  { date: appliesFrom, what: 'Directive applies' },
  { date: '2021-10-29', what: 'Delegated Regulation on cybersecurity adopted', source: '(EU) 2022/30' },
  { date: '2022-01-12', what: 'Delegated Regulation published', source: 'OJ L 7, 12.1.2022' },
  { date: '2022-02-01', what: 'Delegated Regulation in force' },
  { date: '2024-08-01', what: 'Original day of application, put off by a year', source: '(EU) 2023/2444' },
  {
    date: '2024-12-28',
    what: 'Common charger rules for most portable devices; laptops from 28 April 2026',
    source: 'Directive (EU) 2022/2380',
  },
  {
    date: '2025-01-28',
    what: 'EN 18031-1, -2 and -3:2024 cited with restrictions',
    source: 'Implementing Decision (EU) 2025/138',
  },
  { date: '2025-01-30', what: 'That decision published' },
  { date: cyberFrom, what: 'Article 3(3)(d), (e) and (f) apply' },
  {
    date: '2026-04-29',
    what: 'Repeal of the Delegated Regulation published (adopted 16 February 2026, in force 19 May 2026)',
    source: 'Delegated Regulation (EU) 2026/339',
  },
  {
    date: '2027-12-11',
    what: 'Delegated Regulation repealed: units placed from this day fall under the Cyber Resilience Act instead',
    source: 'Delegated Regulation (EU) 2026/339',
  },
];
