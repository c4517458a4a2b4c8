import { atMostNumber, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs } from '#rules/packs/shared/serves.ts';

const section = 'Breach notification';

/** 45 CFR 164.400 to 164.414: what follows a breach. */
export const breaches: Requirement[] = [
  {
    id: 'hip-27',
    title: 'Four-factor assessment',
    cites: '45 CFR 164.402',
    reads:
      'Each suspected breach goes through the four-factor assessment, on record; only properly secured data is a safe harbour.',
    section,
    metWhen: includes('breach-response', 'four-factor-assessment'),
    severity: 'major',
    evidence: [{ type: 'risk-assessment' }],
  },
  {
    id: 'hip-28',
    title: 'People told within 60 days',
    cites: '45 CFR 164.404',
    reads: 'You, or the covered entity, tell the people without delay and within 60 days, with the required content.',
    section,
    metWhen: atMostNumber('breach-people-days', 60),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'procedure' }],
    feeds: ['us-hipaa-notice'],
    serves: informs('hbn-02'),
  },
  {
    id: 'hip-29',
    title: 'Media notice',
    cites: '45 CFR 164.406',
    reads: 'Above 500 residents of a state, prominent media are told.',
    section,
    metWhen: includes('breach-response', 'media'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    serves: informs('hbn-05'),
  },
  {
    id: 'hip-30',
    title: 'Department of Health told',
    cites: '45 CFR 164.408',
    reads: 'HHS is told: with the people from 500 on, in a yearly log below.',
    section,
    metWhen: includes('breach-response', 'hhs'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    feeds: ['us-hipaa-report'],
    serves: informs('hbn-04'),
  },
  {
    id: 'hip-31',
    title: 'Covered entity told',
    cites: '45 CFR 164.410',
    reads:
      'A business associate tells the covered entity within 60 days, or the shorter time of the contract, with who is concerned.',
    section,
    metWhen: includes('breach-response', 'covered-entity'),
    severity: 'blocker',
    evidence: [{ type: 'policy' }],
    note: 'Tick the item when you are a covered entity and work for no other.',
  },
];
