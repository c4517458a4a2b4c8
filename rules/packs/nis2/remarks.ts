import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [
  {
    id: 'nis2-doc-registration',
    name: 'Entity registration',
    cites: 'NIS2 Arts. 3(4), 27',
    fields: ['Name', 'Address, contacts and IP ranges', 'Sector and subsector', 'Member states of activity'],
  },
  {
    id: 'nis2-doc-notification',
    name: 'Incident notification',
    cites: 'NIS2 Art. 23(4)',
    fields: [
      'Early warning: suspected malice, cross-border effect',
      'Notification: severity, impact, indicators of compromise',
      'Final report: description, cause, mitigation, cross-border impact',
    ],
  },
];

export const milestones: Pack['milestones'] = [
  { date: '2022-12-27', what: 'Published' },
  { date: '2023-01-16', what: 'In force' },
  { date: '2024-10-17', what: 'Transposition due' },
  { date: '2024-10-18', what: 'Measures apply; NIS1 repealed' },
  { date: '2024-11-07', what: 'Implementing Regulation (EU) 2024/2690 for digital entities', confidence: 'medium' },
  { date: '2024-11-28', what: 'Letters of formal notice to 23 Member States', confidence: 'medium' },
  { date: '2025-01-17', what: 'Data for ENISA registry due from certain digital entities (Art 27)' },
  { date: '2025-04-17', what: 'Lists of entities due (Art 3(3))' },
  { date: '2025-05-07', what: 'Reasoned opinions to 19 Member States' },
  { date: '2026-01-20', what: 'Amendment proposed (COM(2026) 13) with CSA2', confidence: 'medium' },
  {
    date: '2026-07-08',
    what: 'Ireland, Spain, France and the Netherlands referred to the Court of Justice for late transposition',
    confidence: 'medium',
  },
];

export const penalties: Penalty[] = [
  {
    for: 'Essential entities, Articles 21 or 23',
    max: 'Member states provide for at least EUR 10 000 000 or 2 % of worldwide turnover, whichever is higher',
    cites: 'NIS2 Art. 34(4)',
  },
  {
    for: 'Important entities, Articles 21 or 23',
    max: 'Member states provide for at least EUR 7 000 000 or 1.4 % of worldwide turnover, whichever is higher',
    cites: 'NIS2 Art. 34(5)',
  },
  {
    for: 'Further measures against essential entities',
    max: 'Binding instructions, suspension of a certification, temporary ban from management',
    cites: 'NIS2 Art. 32',
  },
  { for: 'Other consequences', max: 'Audits and scans; infringements are made public', cites: 'NIS2 Arts. 32-33' },
];

export const edgeCases: Pack['edgeCases'] = [
  {
    case: '80-person IoT device maker (NACE 26), turnover EUR 12m',
    result: 'Annex II manufacturing, medium: important entity.',
  },
  { case: '40-person device maker', result: 'Small: out, unless designated.' },
  {
    case: 'Same 80 people in a corporate group',
    result:
      'Recommendation 2003/361/EC counts linked firms; size may become large (still Annex II, so important, not essential).',
  },
  { case: 'DNS provider with five staff', result: 'Any size; essential.' },
  {
    case: 'Domain name registration service (registrar)',
    result:
      'Any size, but neither essential nor important by that alone: only registration (Arts 3, 27) and registration-data duties (Art 28); the Article 20-23 items shown here do not bind it.',
  },
  {
    case: 'Cloud subsidiary of 300 people',
    result: 'Annex I digital infrastructure, large: essential; 2024/2690 thresholds apply.',
  },
  {
    case: 'Smart meter maker',
    result:
      'Manufacturing electronics: important if medium; its customers in energy are essential and will pass on 21(2)(d) demands.',
  },
];

/** What may change. */
export const pending: string[] = [
  'Digital Omnibus, COM(2025) 837: would bring a single entry point at ENISA for reports under NIS2, GDPR, DORA and others. A proposal only, not adopted on 6 October 2026; it does not change the clocks. Confidence: medium.',
  'An amendment of NIS2 was proposed on 20 January 2026 together with the recast of the Cybersecurity Act (COM(2026) 13). Confidence: medium.',
  'Ireland, Spain, France and the Netherlands were referred to the Court of Justice in July 2026 for late transposition: check the national law of each. Confidence: medium.',
  'Whether the directive is incorporated into the EEA agreement was not verified: check the status for Norway, Iceland and Liechtenstein. Confidence: low.',
];

export const notes: string[] = [
  'Essential: Annex I above medium size; qualified trust services, top-level domain registries and DNS services of any size; public telecoms from medium size; central government; critical entities under Directive (EU) 2022/2557; whoever a member state names. Every other entity in scope is important. The duties are the same, supervision and fines differ.',
  'A member state may keep former operators of essential services under NIS1 as essential (Art. 3(1)(g)).',
  'National security, defence and law enforcement bodies are outside.',
  'Often misread: NIS2 did not bring one law in October 2024. Transposition was due on 17 October 2024, but 23 member states were late.',
  'A smart meter maker is judged as a manufacturer; its customers in energy pass on demands on their supply chain (Art. 21(2)(d)).',
  'It is a duty of the organisation: the same answers hold for every product.',
];
