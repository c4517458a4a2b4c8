import type { Pack } from '#rules/engine/pack.ts';
import { article3 } from './article-3.ts';
import { article4 } from './article-4.ts';
import { holders, inScope } from './scope.ts';
import { sharing } from './sharing.ts';

/** The EU Data Act, as far as it reaches connected products. */
export const dataAct: Pack = {
  id: 'data-act',
  version: '1.0.3',
  title: 'EU Data Act for connected products',
  shortTitle: 'Data Act',
  citation: ['Regulation (EU) 2023/2854 of 13 December 2023, OJ L, 2023/2854, 22.12.2023'],
  markets: ['EU'],
  kind: 'law',
  force: 'mandatory',
  authority:
    'National competent authorities and data coordinators; data protection authorities for personal data; Commission.',
  status: 'In force; Chapter II applies',
  summary:
    'Users of connected products get the data the product and its service make: by design for products placed after 12 September 2026, otherwise on request, free and at once. They can have it sent to others. Buyers are told beforehand which data arises, and holders use it only as agreed with the user.',
  bound:
    'Makers of connected products on the EU market wherever they sit, providers of the app or cloud that belongs to them, whoever holds the data, and sellers, renters and leasers for the information before the contract. Users own the rights.',
  boundRoles: [...holders, 'distributor'],
  effectiveFrom: '2025-09-12',
  milestones: [
    { date: '2024-01-11', what: 'In force' },
    { date: '2025-09-12', what: 'General application' },
    {
      date: '2025-11-19',
      what: 'Digital Omnibus proposal would change trade secrets, small mid-caps and merge acts; not adopted at 2026-10-06',
      confidence: 'medium',
    },
    { date: '2026-09-12', what: 'Article 3(1) design duty applies to products placed after this date' },
    { date: '2027-01-12', what: 'No more cloud switching charges (Art 29)' },
    { date: '2027-09-12', what: 'Fair-terms rules reach older indefinite or long contracts', confidence: 'medium' },
    { date: '2028-09-12', what: 'Evaluation due' },
  ],
  inScope,
  exclusions: [],
  phases: {},
  requirements: [...article3, ...article4, ...sharing],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'da-doc-precontract',
      name: 'Pre-contract data sheet',
      cites: 'Data Act Art 3(2)',
      fields: [
        'data type, format, estimated volume',
        'continuous/real-time',
        'storage place and retention',
        'how to access, retrieve, erase; terms; quality',
      ],
    },
    {
      id: 'da-doc-service',
      name: 'Related service information',
      cites: 'Data Act Art 3(3)',
      fields: [
        'volume and frequency',
        'access arrangements',
        'holder use and sharing',
        'holder identity and contact',
        'sharing stop',
        'complaint',
        'trade-secret holder',
        'duration and termination',
      ],
    },
    {
      id: 'da-doc-contract',
      name: 'User data contract',
      cites: 'Data Act Arts 4, 5, 13',
      fields: ['data use by holder', 'confidentiality measures', 'third-party sharing', 'fees'],
    },
  ],
  clocks: [],
  penalties: [
    { for: 'Infringements', max: 'Set by Member States (notified by 12 September 2025)', cites: 'Data Act Art 40(1)' },
    {
      for: 'Chapters II, III, V where a data protection authority acts',
      max: 'Up to the Article 83(5) GDPR amounts',
      cites: 'Data Act Art 40(4)',
    },
    { for: 'Further consequences', max: 'Courts, dispute bodies and complaints of users', cites: 'Data Act Art 37' },
  ],
  edgeCases: [
    { case: 'Connected tractor or car', result: 'In scope (product data), with GDPR for personal data.' },
    { case: 'Smart TV content stream', result: 'Content is out; usage data is in.' },
    {
      case: 'Wi-Fi router',
      result:
        'Primary function is transmission for others: out of connected product, but its own telemetry service may be a related service.',
      confidence: 'low',
    },
    { case: 'Wholly offline device with no way to get data out', result: 'Not a connected product.' },
    {
      case: 'Start-up of 12 people',
      result: 'Article 7 exemption from Chapter II (unless it is only a subcontractor).',
    },
    {
      case: 'Model placed 2026-05, still sold 2027',
      result: 'Article 3(1) applies to units/types placed after 12 September 2026; Articles 4-5 apply already.',
    },
  ],
  pending: [
    'The Digital Omnibus proposal of 19 November 2025 would widen refusals for trade secrets, ease duties of small mid-caps and merge data laws; not adopted at 6 October 2026 (confidence medium).',
    'From 12 January 2027 no more charges for switching cloud services (Art 29).',
    'From 12 September 2027 the rules on fair terms reach older contracts that are indefinite or long (confidence medium).',
  ],
  notes: [
    'Out: products whose main job is storing or moving data for others, such as routers and servers; prototypes; content such as films or typed text.',
    'The relief for micro and small firms follows the maker or service provider: a small shop that sells the product of a large maker still owes the information of Article 3(2). It is lost with a larger partner or linked firm, and by working as a subcontractor. Article 13 knows no relief.',
    'A firm that has become medium-sized has one more year; so have products of a medium-sized firm after placing. This is not modelled: answer with the size that counts for the product.',
    'A pure component supplier is not the maker of the product; tick data holder if you receive its data.',
    'Whether the act is part of the EEA Agreement was not verified: check the status for Norway, Iceland and Liechtenstein (confidence low).',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://eur-lex.europa.eu/eli/reg/2023/2854/oj'],
  confidence: 'high',
  confidenceBasis:
    'The articles were read in a copy of the Official Journal text in which the second half of Article 50 is missing; the EEA status is of low confidence.',
};
