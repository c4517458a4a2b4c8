import type { Pack } from '#rules/engine/pack.ts';
import { everyProduct } from './every-product.ts';
import { applies, exclusions, inScope, traders } from './scope.ts';
import { chapterThree } from './section-1.ts';

/** The EU General Product Safety Regulation, seen from connected products. */
export const gpsr: Pack = {
  id: 'gpsr',
  version: '1.0.0',
  title: 'General Product Safety Regulation',
  shortTitle: 'GPSR',
  citation: ['Regulation (EU) 2023/988 of 10 May 2023, OJ L 135, 23.5.2023'],
  markets: ['EU'],
  kind: 'law',
  force: 'mandatory',
  authority: 'National market surveillance authorities; Safety Gate; Consumer Safety Network',
  status: 'In force since 13 December 2024',
  summary:
    'Consumer products sold in the EU must be safe, also against attacks that could make them unsafe. For CE products it fills the gaps of their acts and always governs online offers, accident reports and recalls. Where no CE act regulates safety, it brings its own file, marking, importer and distributor duties.',
  bound:
    'Manufacturers, importers, distributors and online marketplaces of products that consumers use or probably will.',
  boundRoles: traders,
  effectiveFrom: applies,
  milestones: [
    { date: '2023-06-12', what: 'In force' },
    { date: applies, what: 'Applies; Directives 2001/95/EC and 87/357/EEC end' },
    {
      date: '2026-05-29',
      what: 'Chapter IIa (emergency rules) in force; it does not apply to products under CE acts',
      confidence: 'medium',
    },
    {
      date: '2027-12-11',
      what: 'CRA Article 11 brings Section 1 and other chapters back for risks that no CE act regulates',
      confidence: 'medium',
    },
  ],
  inScope,
  exclusions,
  phases: {},
  requirements: [...everyProduct, ...chapterThree],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'gpsr-doc-file',
      name: 'Technical documentation for product safety',
      cites: 'GPSR Art. 9(2)',
      fields: [
        'Description',
        'Safety characteristics',
        'Risk analysis',
        'Standards or elements applied',
        'Test reports',
      ],
      retention: 'Ten years',
    },
    {
      id: 'gpsr-doc-offer',
      name: 'Online offer data',
      cites: 'GPSR Art. 19',
      fields: [
        'Manufacturer contact',
        'EU responsible person',
        'Identification and picture',
        'Warnings in the language',
      ],
    },
    {
      id: 'gpsr-doc-recall',
      name: 'Recall notice',
      cites: 'GPSR Art. 36',
      fields: [
        "Headline 'product safety recall'",
        'Product, photo, identification',
        'Hazard',
        'Instructions and remedies',
        'Contact',
      ],
    },
  ],
  clocks: [
    {
      event: 'Dangerous product',
      steps: ['immediately: corrective action, consumers, Safety Business Gateway'],
      to: 'Authorities and consumers',
    },
    {
      event: 'Accident',
      steps: ['without undue delay: Safety Business Gateway'],
      to: 'Authority of the Member State of the accident',
    },
  ],
  penalties: [
    {
      for: 'Infringements',
      max: 'Set by Member States: effective, proportionate and dissuasive',
      cites: 'GPSR Art. 44',
    },
    { for: 'Dangerous products', max: 'Recalls, sales bans and publication in Safety Gate' },
  ],
  edgeCases: [
    {
      case: 'CE radio product that attackers could make unsafe',
      result:
        'The CRA covers the cyber risk from 2027; until then Article 6(1)(g) and the network point of the RED matter.',
    },
    { case: 'Second-hand connected device sold online', result: 'In scope.' },
    {
      case: 'Device for business that workers take home',
      result: 'May be a consumer product if consumers probably use it.',
    },
    {
      case: 'Marketplace outside the EU that targets Germans',
      result: 'Article 4: its offers count as made available in the EU.',
    },
    {
      case: 'Medicines, food, feed, plants and plant protection, rides run by operators, aircraft, antiques',
      result: 'Out of the regulation; no connected product in this catalogue falls there.',
    },
  ],
  pending: ['Incorporation in the EEA was not verified; it applies in Northern Ireland (confidence medium).'],
  notes: [
    'For products under CE acts, Chapter II does not apply to the risks those acts cover, and Chapters IIa, III Section 1, V, VII and IX to XI do not apply at all, unless the CRA brings them back for risks that no CE act regulates (confidence medium).',
    'Articles 19 (distance sales), 20 (accidents), 22 (marketplaces) and 35 to 37 (recalls) always apply to CE consumer products.',
    'The regulation is missing from many overviews of IoT law, though it governs every consumer device.',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://eur-lex.europa.eu/eli/reg/2023/988/oj'],
  confidence: 'high',
  confidenceBasis:
    'The regulation was read in a copy of the Official Journal text; some letters of Article 2(1) were missing there. The interplay with CE acts is of medium confidence.',
};
