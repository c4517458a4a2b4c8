import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [
  {
    id: 'nis-incident-report',
    name: 'NIS incident notification',
    cites: 'SI 2018/506 regs 11-12',
    fields: [
      'Operator or provider and service',
      'Time of the incident',
      'Duration',
      'Nature and impact',
      'Likely cross-border impact',
      'Other helpful information (optional)',
    ],
    note: 'Sent by the operator or provider.',
  },
];

export const milestones: Pack['milestones'] = [
  { date: '2018-05-10', what: 'Regulations in force' },
  { date: '2020-12-31', what: '2020 amendments: penalty bands and enforcement', confidence: 'medium' },
  { date: '2025-11-12', what: 'Cyber Security and Resilience Bill introduced' },
  { date: '2026-01-06', what: 'Commons second reading' },
  { date: '2026-06-25', what: 'Bill reaches the Lords', confidence: 'medium' },
  {
    date: '2026-09-08',
    what: 'Bill page shows Lords report stage; no Royal Assent found up to the end of September 2026',
    confidence: 'medium',
  },
];

export const penalties: Penalty[] = [
  { for: 'A contravention that is not material', max: 'Up to GBP 1 million', cites: 'SI 2018/506 reg 18' },
  { for: 'A material contravention', max: 'Up to GBP 8.5 million', cites: 'SI 2018/506 reg 18' },
  {
    for: 'A material contravention that created or could create a significant risk to, or impact on, the service',
    max: 'Up to GBP 17 million',
    cites: 'SI 2018/506 reg 18',
  },
  { for: 'Other measures', max: 'Enforcement and information notices, inspections, enforcement by courts' },
];

export const edgeCases: Pack['edgeCases'] = [
  {
    case: 'IoT maker whose cloud only serves its own devices',
    result: 'Usually not a cloud computing service for others; record the reasoning.',
    confidence: 'medium',
  },
  { case: 'IoT platform-as-a-service sold to other firms', result: 'Cloud computing service; in scope if not small.' },
  {
    case: 'Supplier of devices to a water company',
    result: 'Not directly bound; may become a designated critical supplier under the Bill.',
  },
  {
    case: 'Head office outside UK offering cloud service in UK',
    result: 'Needs a nominated UK representative (reg 14A).',
  },
];

/** What may change. */
export const pending: string[] = [
  'The Cyber Security and Resilience Bill would add managed service providers, data centres, large load controllers and designated critical suppliers. Confidence: medium.',
  'The bill would ask for a first report within 24 hours and a full one within 72, and raise penalties to GBP 17 million or 4 % of turnover (GBP 10 million or 2 % for lesser breaches). Details are provisional. Confidence: medium.',
  'No Royal Assent was found up to the end of September 2026: check the bill before relying on any new threshold.',
];

export const notes: string[] = [
  'The size test uses fewer than 50 staff and at most EUR 10 million turnover or balance sheet, as in EU law.',
  'Since 30 September 2026 the regulator is called Information Commission; it goes on using the name ICO.',
  'Often misread: the regulations took effect on 10 May 2018, not on 24 May.',
  'The EU directives no longer apply in the United Kingdom; NIS2 is not part of its law.',
];
