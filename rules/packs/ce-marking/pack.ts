import type { Pack } from '#rules/engine/pack.ts';
import { operators } from './operators.ts';
import { productActs, productPapers } from './products.ts';
import { craFrom, exclusions, inScope, traders } from './scope.ts';

/** What every CE-marked connected product needs, whatever the act. */
export const ceMarking: Pack = {
  id: 'ce-marking',
  version: '1.0.1',
  title: 'CE marking basics for connected products',
  shortTitle: 'CE marking',
  citation: [
    'Decision No 768/2008/EC and Regulation (EC) No 765/2008',
    'Regulation (EU) 2019/1020 (market surveillance)',
    'Directives 2014/53/EU (RED), 2014/35/EU (LVD), 2014/30/EU (EMC), 2011/65/EU (RoHS)',
    'Directive 2009/48/EC (toys), from 1 August 2030 Regulation (EU) 2025/2509',
    'Regulation (EU) 2024/2847 (CRA), from 11 December 2027',
  ],
  markets: ['EU', 'NO', 'IS', 'LI'],
  kind: 'law',
  force: 'mandatory',
  authority: 'National market surveillance authorities; customs; notified bodies where needed',
  status: 'In force',
  summary:
    'Electrical products may be sold in the European Economic Area only with a CE mark, one EU declaration of conformity and a technical file for every act that applies. An operator in the Union must answer for them. Software on its own joins when the Cyber Resilience Act applies on 11 December 2027.',
  bound:
    'Manufacturers for all CE duties; importers for checks and their identity; distributors for due care; fulfilment providers and authorised representatives as responsible operators.',
  boundRoles: traders,
  effectiveFrom: '2010-01-01',
  milestones: [
    { date: '2010-01-01', what: 'Regulation (EC) No 765/2008 applies' },
    { date: '2016-04-20', what: 'LVD 2014/35/EU and EMC 2014/30/EU apply', confidence: 'medium' },
    { date: '2016-06-13', what: 'RED applies' },
    { date: '2019-07-22', what: 'RoHS limits for four phthalates bind most equipment', confidence: 'medium' },
    {
      date: '2021-07-16',
      what: 'Responsible operator in the EU needed (Regulation (EU) 2019/1020, Art. 4)',
      confidence: 'medium',
    },
    { date: '2025-08-01', what: 'Security points of the RED apply' },
    { date: '2027-01-20', what: 'Machinery Regulation (EU) 2023/1230 applies', confidence: 'medium' },
    { date: craFrom, what: 'The Cyber Resilience Act joins the CE acts' },
    { date: '2030-08-01', what: 'Toy Safety Regulation (EU) 2025/2509 applies, with a digital product passport' },
  ],
  inScope,
  exclusions,
  phases: {},
  requirements: [...productActs, ...productPapers, ...operators],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'ce-doc-eudoc',
      name: 'Combined EU declaration of conformity',
      cites: 'Decision No 768/2008/EC, Annex III',
      fields: [
        'Product, traceable',
        'Manufacturer or authorised representative',
        'Sole responsibility',
        'All acts with publication reference',
        'Standards used',
        'Notified body, if any',
        'Signature',
      ],
      retention: 'Ten years after the last unit is placed',
    },
    {
      id: 'ce-doc-file',
      name: 'Technical file',
      cites: 'Each CE act',
      fields: [
        'Description',
        'Drawings',
        'Risk analysis',
        'List of standards',
        'Test reports',
        'RoHS evidence',
        'Instructions',
      ],
      retention: 'Ten years after the last unit is placed',
    },
  ],
  clocks: [],
  penalties: [
    {
      for: 'Breach of CE duties',
      max: 'National fines, sales bans and recalls',
      cites: 'Regulation (EU) 2019/1020, Art. 41',
    },
    {
      for: 'Goods without CE mark or documents at the border',
      max: 'Customs stop them',
      cites: 'Regulation (EU) 2019/1020, Arts. 26-28',
    },
  ],
  edgeCases: [
    {
      case: 'Wi-Fi plug for 230 V',
      result: 'RED, which covers safety and EMC, and RoHS; the CRA from 11 December 2027. No separate LVD or EMC.',
    },
    { case: 'Wired meter for the DIN rail, 230 V', result: 'LVD, EMC and RoHS; the CRA from 11 December 2027.' },
    {
      case: 'USB sensor for 5 V without radio',
      result: 'EMC and RoHS; no LVD below 50 V AC or 75 V DC. General product safety law covers its safety.',
    },
    {
      case: 'Software on its own',
      result: 'No CE mark before 11 December 2027; then under the CRA, on the declaration or website.',
    },
    { case: 'Purely mechanical toy', result: 'The toy act only.' },
    { case: 'Medical device', result: 'It carries the CE mark of the Medical Devices Regulation instead.' },
  ],
  pending: [
    'Omnibus IV (COM(2025) 503 and 504) would make digital declarations and digital contacts the norm in RED, LVD, EMC, RoHS and others; the Council has a position, adoption is not confirmed (confidence low).',
    'Machinery Regulation (EU) 2023/1230 applies on 20 January 2027; its Annex III points 1.1.9 and 1.2.1 add protection against corruption. It has no pack of its own here: look at it for connected machinery (confidence medium).',
  ],
  notes: [
    'Radio equipment has a regulation of its own in this catalogue (RED); this one holds what all CE acts share, with LVD, EMC and RoHS in short.',
    'RED, EMC, LVD and RoHS are incorporated in the EEA; whether later acts bind in Norway, Iceland and Liechtenstein has to be checked.',
    'Northern Ireland follows many EU goods rules under the Windsor Framework. Switzerland and Türkiye accept much CE evidence but are markets of their own.',
    'A pointer to CE marking alone says little: the acts behind the mark decide what has to be shown.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'https://eur-lex.europa.eu/eli/dec/2008/768(1)/oj',
    'https://eur-lex.europa.eu/eli/reg/2008/765/oj',
    'https://eur-lex.europa.eu/eli/reg/2019/1020/oj',
    'https://eur-lex.europa.eu/eli/dir/2011/65/oj',
  ],
  confidence: 'medium',
  confidenceBasis: 'Well-settled acts, not read again article by article for this pack.',
};
