import type { Pack } from '#rules/engine/pack.ts';
import { controllerDuties } from './controller.ts';
import { organisationDuties } from './organisation.ts';
import { exclusions, inScope } from './scope.ts';

/** UK data protection law with the device rule of PECR and the 2025 Act. */
export const ukGdprDpa: Pack = {
  id: 'uk-gdpr-dpa',
  version: '1.0.1',
  title: 'UK GDPR, Data Protection Act 2018, PECR 2003 and Data (Use and Access) Act 2025',
  shortTitle: 'UK GDPR',
  citation: [
    'UK GDPR (assimilated Regulation (EU) 2016/679)',
    'Data Protection Act 2018 (c. 12)',
    'SI 2003/2426 (PECR)',
    'Data (Use and Access) Act 2025 (c. 18)',
    'SI 2026/82 (commencement no. 6)',
  ],
  markets: ['GB'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Information Commission (took over from the Information Commissioner on 30 September 2026)',
  status: 'In force',
  summary:
    'The UK has its own version of the GDPR since 2021, changed by the Data (Use and Access) Act 2025: recognised legitimate interests, lighter rules on automated decisions, a duty to handle complaints, exemptions and higher fines for storing and reading on devices.',
  bound:
    'Controllers and processors established in the UK, and those abroad offering goods or services to, or monitoring, people in the UK. An IoT maker is caught when it (or its cloud or app) decides on or carries out processing; pure hardware makers with no access to data usually are not.',
  boundRoles: [],
  effectiveFrom: '2018-05-25',
  milestones: [
    { date: '2018-05-25', what: 'GDPR and DPA 2018 main parts apply' },
    { date: '2021-01-01', what: 'UK GDPR stands alone' },
    { date: '2025-06-19', what: 'DUAA Royal Assent' },
    {
      date: '2026-02-05',
      what: "Main DUAA data-protection and PECR changes in force (SI 2026/82): recognised legitimate interests, purpose limits, time limits Art 12A, automated decisions Arts 22A-22D, children's higher protection in design, transfers test, PECR terminal-storage exemptions, higher PECR fines",
    },
    { date: '2026-06-11', what: 'Final regulator guidance on consumer IoT products and services' },
    { date: '2026-06-19', what: 'Duty to handle complaints (DPA 2018 s.164A)' },
    { date: '2026-09-30', what: 'Information Commission replaces the Information Commissioner (SI 2026/1015)' },
  ],
  inScope,
  exclusions,
  phases: {},
  requirements: [...controllerDuties, ...organisationDuties],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'uk-privacy-notice',
      name: 'Privacy notice',
      cites: 'UK GDPR Arts 13-14',
      fields: [
        'Identity and contact',
        'Purposes and lawful grounds',
        'Recipients',
        'Retention',
        'Rights and complaint routes',
        'Transfers (if any)',
        'Automated decisions (if any)',
      ],
    },
    {
      id: 'uk-dpia',
      name: 'DPIA',
      cites: 'UK GDPR Art 35',
      fields: ['Systematic description', 'Necessity and proportionality', 'Risks', 'Measures'],
    },
    {
      id: 'uk-breach-notice',
      name: 'Breach notification',
      cites: 'UK GDPR Art 33',
      fields: ['Nature, categories and numbers', 'Contact point', 'Likely consequences', 'Measures taken'],
    },
  ],
  clocks: [
    {
      event: 'Personal data breach',
      steps: ['72 hours from awareness, where a risk is likely', 'People without undue delay, where the risk is high'],
      to: 'Information Commission; the people concerned',
    },
    { event: 'Request of a person', steps: ['One month, two more if complex'], to: 'the person' },
    { event: 'Complaint', steps: ['Acknowledged within 30 days', 'Answered without undue delay'], to: 'the person' },
  ],
  penalties: [
    {
      for: 'Higher tier: principles, rights, transfers',
      max: 'Up to GBP 17.5 million or 4 % of worldwide turnover',
      cites: 'DPA 2018 s.157',
    },
    { for: 'Standard tier', max: 'Up to GBP 8.7 million or 2 % of worldwide turnover', cites: 'DPA 2018 s.157' },
    { for: 'PECR', max: 'The same tiers since 5 February 2026; GBP 500,000 before' },
    {
      for: 'Further measures',
      max: 'Enforcement, assessment, information and interview notices; criminal offences in the DPA 2018',
    },
  ],
  edgeCases: [
    {
      case: 'Device keeps all data locally, vendor has no access',
      result: 'Vendor is not controller for that data; product design should still enable protection',
    },
    { case: 'Serial number linked to an account', result: 'Personal data' },
    {
      case: 'Foreign maker with UK app users and no UK office',
      result: 'In scope; UK representative needed unless processing is occasional and low risk',
    },
    { case: 'Crash logs read from the device', result: 'PECR reg 6 applies even when the data is not personal' },
    { case: 'Voice or health data', result: 'Special-category condition and almost always a DPIA' },
    {
      case: 'Toy or product children are likely to use',
      result: "Age-appropriate design code (DPA 2018 s.123) and the new children's higher protection matters",
    },
  ],
  pending: ['The regulator expects an impact assessment for most consumer devices: guidance of 11 June 2026.'],
  notes: [
    'The five recognised legitimate interests need no balancing test but rarely fit telemetry of a product.',
    "Children's own consent to online services counts from 13 in the UK.",
    'Small firms rarely escape the record of processing, because data from devices is not occasional.',
    'The device rule of PECR applies even where nothing read is personal data.',
    'The Information Commission replaced the Information Commissioner on 30 September 2026 and keeps the name ICO.',
    'Often misread: the UK is not under the EU regulation; since 1 January 2021 it has its own.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'https://www.legislation.gov.uk/eur/2016/679/contents',
    'https://www.legislation.gov.uk/ukpga/2018/12',
    'https://www.legislation.gov.uk/ukpga/2025/18',
    'https://www.legislation.gov.uk/uksi/2026/82',
    'https://ico.org.uk',
  ],
  confidence: 'medium',
  confidenceBasis:
    'Commencement of the 2025 Act checked in several 2026 sources and SI 2026/82; article content from own knowledge.',
};
