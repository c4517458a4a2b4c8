import type { Pack } from '#rules/engine/pack.ts';
import { operators } from './operators.ts';
import { liability } from './requirements.ts';
import { exclusions, inScope, phases } from './scope.ts';

/** The EU Product Liability Directive of 2024, as far as a maker can prepare for it. */
export const pld: Pack = {
  id: 'pld',
  version: '1.0.0',
  title: 'Product Liability Directive',
  shortTitle: 'PLD',
  citation: ['Directive (EU) 2024/2853 of 23 October 2024, OJ L, 2024/2853, 18.11.2024'],
  markets: ['EU'],
  kind: 'law',
  force: 'mandatory',
  authority: 'National civil courts',
  status: 'In force; national law due by 9 December 2026',
  summary:
    'Whoever makes or brings a defective product to the EU pays for harm to people, their things and their data, without fault. Software is a product, and a missing security update can be the defect. It asks for no mark or paper, but without records a maker can hardly defend itself.',
  bound:
    'Manufacturers first; importers, authorised representatives and fulfilment providers if the maker sits outside the EU; distributors that cannot name a source within a month; marketplaces on the conditions of the Digital Services Act; substantial modifiers.',
  boundRoles: operators,
  effectiveFrom: '2026-12-10',
  milestones: [
    { date: '1985-08-07', what: 'Directive 85/374/EEC published' },
    { date: '2024-11-18', what: 'Published' },
    { date: '2024-12-08', what: 'In force' },
    {
      date: '2026-12-09',
      what: 'National law due. Products first supplied or used after this day fall under the new rules; Directive 85/374/EEC ends but still governs earlier products',
    },
    { date: '2030-12-09', what: 'Evaluation by the Commission, then every five years' },
  ],
  inScope,
  exclusions,
  phases,
  requirements: liability,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'pld-doc-evidence',
      name: 'Product evidence file',
      cites: 'PLD Arts. 9-11',
      fields: [
        'Risk assessment and state of the art',
        'Design and test records',
        'Update history',
        'Customer notices',
        'Supply chain records',
      ],
      retention: 'Ten years, 25 where injuries may show late',
    },
  ],
  clocks: [
    {
      event: 'Claim by an injured person',
      steps: ['3 years from awareness', '10 years from placing (25 for injury that shows late)'],
      to: 'Civil court',
    },
  ],
  penalties: [
    {
      for: 'Damage to a natural person',
      max: 'Compensation without a ceiling: death, injury (psychological included), property, data',
      cites: 'PLD Art. 6',
    },
    { for: 'Failure to disclose evidence', max: 'The defect is presumed', cites: 'PLD Art. 10' },
    {
      for: 'Several liable operators',
      max: 'Joint and several liability, with recourse between them',
      cites: 'PLD Arts. 12, 14',
    },
  ],
  edgeCases: [
    {
      case: 'Data lost on a private storage device through a defective update',
      result: 'Covered: destruction or corruption of data that is not used professionally.',
    },
    { case: 'Company data lost', result: 'Not covered: professional use.' },
    {
      case: 'Software on its own',
      result: 'Software is a product. Services are not, but a related service can make a product defective.',
    },
    {
      case: 'Sold in October 2026, accident in 2028',
      result: 'The old rules (Directive 85/374/EEC), because it was placed before 9 December 2026.',
    },
    {
      case: 'Nuclear damage, damage to things used only professionally, damage to the product itself',
      result: 'Not covered.',
    },
  ],
  pending: [
    'National law is due on 9 December 2026; its state is uneven between Member States (confidence medium).',
    'Incorporation in the EEA was not verified.',
  ],
  notes: [
    'This is liability law, not market access: being ready means being able to show and defend, not being allowed to sell.',
    'Transposition and court practice will vary (confidence medium).',
    'The directive is missing from many overviews of IoT law.',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://eur-lex.europa.eu/eli/dir/2024/2853/oj'],
  confidence: 'high',
  confidenceBasis:
    'The directive was read in a copy of the Official Journal text; national law and court practice are still open.',
};
