import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [
  {
    id: 'in-certin-report',
    name: 'Incident report to CERT-In',
    cites: 'CERT-In Annexure I',
    fields: [
      'Time of occurrence and detection',
      'Affected systems',
      'Symptoms and type',
      'Technical information',
      'Contact of the reporter',
    ],
    note: 'Sent by the organisation.',
  },
  {
    id: 'in-certin-poc',
    name: 'Point of contact for CERT-In',
    cites: 'CERT-In Annexure II',
    fields: ['Name and designation', 'Organisation', 'Address, e-mail, mobile, phone, fax'],
    note: 'Sent by the organisation.',
  },
];

export const milestones: Pack['milestones'] = [
  { date: '2022-04-28', what: 'Directions issued' },
  { date: '2022-06-28', what: 'Effective 60 days after issue (some sources count 27 June)', confidence: 'medium' },
  { date: '2022-09-25', what: 'Delayed start for small businesses and subscriber validation ends' },
  { date: '2023-11-30', what: 'Higher fine under the Jan Vishwas amendment', confidence: 'medium' },
];

export const penalties: Penalty[] = [
  {
    for: 'Not complying',
    max: 'Up to one year in prison, a fine, or both; the fine was raised from INR 100 000 to INR 10 million by the Jan Vishwas Act 2023 (some sources still give the old sum; confidence medium)',
    cites: 'IT Act s.70B(7)',
  },
];

export const edgeCases: Pack['edgeCases'] = [
  { case: 'Offline product, no Indian backend', result: 'Not caught.' },
  { case: 'Foreign cloud serving Indian users', result: 'Caught.' },
  { case: 'Enterprise VPN for own staff', result: 'Subscriber rule does not apply.' },
  {
    case: 'Logs kept abroad',
    result: 'Accepted if producible in reasonable time (FAQ); the Direction says within Indian jurisdiction.',
    confidence: 'medium',
  },
  { case: 'Vulnerability without incident', result: 'Not a listed incident, but IoT compromise is.' },
];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = [
  'Some sources count 27 June 2022 as the first day.',
  'A vulnerability without an incident is not on the list; a compromise of IoT devices is.',
];
