import type { Pack } from '#rules/engine/pack.ts';
import { documents } from './documents.ts';
import { organisation } from './organisation.ts';
import { principles } from './principles.ts';
import { rights } from './rights.ts';
import { exclusions, inScope } from './scope.ts';
import { security } from './security.ts';
import { transfersAndDevices } from './transfers-and-devices.ts';

/** The EU General Data Protection Regulation, with the ePrivacy rule on devices. */
export const gdpr: Pack = {
  id: 'gdpr',
  version: '1.0.2',
  title: 'General Data Protection Regulation for connected products',
  shortTitle: 'GDPR',
  citation: [
    'Regulation (EU) 2016/679 of 27 April 2016, OJ L 119, 4.5.2016 (repealing Directive 95/46/EC)',
    'Directive 2002/58/EC, Article 5(3)',
  ],
  markets: ['EU', 'NO', 'IS', 'LI'],
  kind: 'law',
  force: 'mandatory',
  authority: 'National data protection authorities; European Data Protection Board.',
  status: 'In force and applicable',
  summary:
    'Whoever decides on personal data of a device, its app or its cloud needs a legal basis for each use, tells people about it, serves their rights, keeps the data safe and reports breaches within 72 hours. Whoever handles it for others has a shorter list. Sellers from outside the EU who offer to people in it are bound as well.',
  bound:
    'Controllers decide on purposes and means: often the operator of app and cloud, that is the manufacturer. Processors act on instructions, for example hosting. A maker that never receives personal data is neither, but its customers will ask for privacy by design (recital 78).',
  boundRoles: [],
  effectiveFrom: '2018-05-25',
  milestones: [
    { date: '2016-05-24', what: 'In force' },
    { date: '2018-05-25', what: 'Applies' },
    { date: '2018-07-20', what: 'EEA incorporation in force', confidence: 'medium' },
    {
      date: '2025-11-19',
      what: 'Digital Omnibus proposal COM(2025) 837: 96 h breach notice, high-risk threshold; not adopted at 2026-10-06',
      confidence: 'medium',
    },
    { date: '2025-12-12', what: 'Regulation (EU) 2025/2518 on enforcement procedures published (in force 2026-01-01)' },
    { date: '2027-04-02', what: '2025/2518 applies' },
  ],
  inScope,
  exclusions,
  phases: {},
  requirements: [...principles, ...rights, ...organisation, ...security, ...transfersAndDevices],
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [
    {
      event: 'personal data breach',
      steps: [
        '72 h from awareness: supervisory authority (unless risk unlikely)',
        'without undue delay: affected people if high risk',
      ],
      to: 'lead or local data protection authority',
    },
    { event: 'data subject request', steps: ['1 month (plus 2 if complex)'], to: 'data subject' },
  ],
  penalties: [
    {
      for: 'Articles 8, 11, 25-39, 42, 43 (controller/processor duties)',
      max: 'EUR 10 000 000 or 2 % of worldwide turnover, whichever is higher',
      cites: 'GDPR Art 83(4)',
    },
    {
      for: 'Principles, lawful bases, consent, rights, transfers',
      max: 'EUR 20 000 000 or 4 %, whichever is higher',
      cites: 'GDPR Art 83(5)',
    },
    {
      for: 'Further consequences',
      max: 'Orders to stop processing or to erase; claims for damages',
      cites: 'GDPR Art 58, 82',
    },
  ],
  edgeCases: [
    {
      case: 'Local-only camera, no cloud, maker cannot access',
      result: 'Manufacturer has no controller role; user may. Play neither part.',
    },
    {
      case: 'US start-up sells tracker app in Germany',
      result: 'Article 3(2): GDPR applies, EU representative needed.',
    },
    { case: 'Device serial number or MAC address', result: 'Personal data when it can be linked to a person.' },
    { case: 'Bystanders recorded by a smart doorbell', result: 'Their data is covered too; design for minimisation.' },
    { case: 'Cloud hosting firm only stores the data', result: 'Processor duties (Arts 28, 30(2), 32, 33(2)).' },
    { case: 'Industrial sensor with machine data only', result: 'Not personal data unless tied to a worker.' },
  ],
  pending: [
    'The Digital Omnibus proposal COM(2025) 837 would allow 96 hours for a breach notice and limit it to high risk; not adopted at 6 October 2026, so 72 hours stay the law (confidence medium).',
    'Regulation (EU) 2025/2518 sets times for cross-border enforcement from 2 April 2027; it brings no new duty for controllers.',
  ],
  notes: [
    'Data that is truly anonymous is outside; so is processing by authorities for law enforcement (Directive (EU) 2016/680).',
    'Often misread: the GDPR is a regulation of 2016, not Directive 95/46/EC, which it repealed.',
    'Often misread: consent is one of six legal bases, not the rule.',
    'Often misread: there are national differences, for example the age of consent of children (13 to 16).',
    'The United Kingdom has a regulation of its own since 1 January 2021.',
    'Incorporated in the EEA Agreement: Norway, Iceland and Liechtenstein are bound (confidence medium on the day).',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj', 'https://eur-lex.europa.eu/eli/dir/2002/58/oj'],
  confidence: 'high',
  confidenceBasis:
    'The articles were read in the text of the regulation; the ePrivacy rule and facts of 2025 and 2026 are of medium confidence.',
};
