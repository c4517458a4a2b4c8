import type { Pack } from '#rules/engine/pack.ts';
import { requirements } from './requirements.ts';
import { inScope, traders } from './scope.ts';

/** British product marking: UKCA, and CE as recognised in Great Britain. */
export const ukUkcaCe: Pack = {
  id: 'uk-ukca-ce',
  version: '1.0.1',
  title: 'UKCA marking and recognition of CE marking',
  shortTitle: 'UKCA and CE',
  citation: [
    'Radio Equipment Regulations 2017 (SI 2017/1206)',
    'Electromagnetic Compatibility Regulations 2016 (SI 2016/1091)',
    'Electrical Equipment (Safety) Regulations 2016 (SI 2016/1101)',
    'RoHS Regulations 2012 (SI 2012/3032)',
    'Product Safety and Metrology etc. (Amendment) Regulations 2024 (SI 2024/696)',
    'Product Regulation and Metrology Act 2025 (c. 20)',
    'Radio Equipment (Amendment) (Northern Ireland) Regulations 2025',
  ],
  markets: ['GB'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Department for Business and Trade; OPSS, Ofcom (radio) and trading standards enforce',
  status: 'In force',
  summary:
    'Radio and electrical products sold in Great Britain carry CE or UKCA, with assessment, declaration and file behind the mark; CE is recognised without an end date. Northern Ireland asks for CE and for the EU radio security points. The mark proves nothing for the UK product security regime, which has a statement of its own.',
  bound: 'Manufacturers, UK authorised representatives, importers and distributors of radio and electrical products.',
  boundRoles: traders,
  effectiveFrom: '2021-01-01',
  milestones: [
    { date: '2021-01-01', what: 'UKCA introduced' },
    {
      date: '2024-10-01',
      what: 'CE recognised without an end date in Great Britain for radio, EMC, low voltage, RoHS and others (21 regulations)',
      source: 'SI 2024/696',
    },
    {
      date: '2025-07-21',
      what: 'Royal Assent: powers to keep or change the recognition',
      source: 'Product Regulation and Metrology Act 2025',
    },
    { date: '2025-08-01', what: 'EU radio security requirements apply in Northern Ireland' },
    { date: '2025-12-16', what: 'Regulations (made 25 November 2025) that write them into regulation 6A in force' },
    {
      date: '2027-12-11',
      what: 'Delegated Regulation (EU) 2022/30, which regulation 6A mirrors, is repealed by (EU) 2026/339; no follow-up for Northern Ireland found',
      confidence: 'medium',
    },
    {
      date: '2027-12-31',
      what: 'Until this day UKCA may stand on a label or an accompanying document',
      confidence: 'medium',
    },
  ],
  inScope,
  exclusions: [],
  phases: {},
  requirements,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'uk-doc',
      name: 'UK declaration of conformity',
      cites: 'SI 2017/1206; SI 2016/1091; SI 2016/1101; SI 2012/3032',
      fields: [
        'Product: apparatus, type, batch or serial',
        'Manufacturer: name and address',
        'Statement of sole responsibility',
        'UK (or EU) legislation met',
        'Designated or harmonised standards, with dates',
        'Approved or notified body, if used',
        'Signature, name, function, place and date',
      ],
      retention: '10 years',
    },
  ],
  clocks: [],
  penalties: [
    {
      for: 'Breach',
      max: 'Criminal: a fine and, for some offences, up to three months in prison; compliance, withdrawal and recall notices',
    },
  ],
  edgeCases: [
    {
      case: 'Does CE or UKCA prove compliance with the product security regime (PSTI)?',
      result: 'No. That regime knows no mark; its statement of compliance is separate.',
    },
    {
      case: 'Radio rules of Great Britain and cybersecurity',
      result: 'The essential requirements there do not include the EU security points; only Northern Ireland has them.',
    },
    {
      case: 'Product with UKCA only, for Northern Ireland',
      result: 'Not accepted: CE, with UKNI if a UK body was used.',
    },
    {
      case: 'CE by a harmonised standard that is not designated in the UK',
      result: 'Accepted in Great Britain under the recognition, because the EU requirements are met.',
    },
    {
      case: 'Wired product with Ethernet only',
      result: 'No radio rules; EMC applies, and electrical safety at mains voltage.',
    },
  ],
  pending: [
    'No follow-up in Northern Ireland to the repeal of Delegated Regulation (EU) 2022/30 was found (confidence medium).',
  ],
  notes: ['The CE marking and UKCA are often confused with product security law; they are separate duties.'],
  verifiedOn: '2026-11-22',
  sources: [
    'https://www.legislation.gov.uk/uksi/2017/1206',
    'https://www.legislation.gov.uk/uksi/2024/696',
    'https://www.legislation.gov.uk/ukpga/2025/20',
  ],
  confidence: 'medium',
  confidenceBasis:
    'Recognition and the change in Northern Ireland from pages of government and law firms; the duties from general knowledge of the regulations.',
};
