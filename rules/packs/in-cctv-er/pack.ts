import { all, any, includes, named, not, onOrAfter } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { makers } from '#rules/packs/shared/makers.ts';
import { requirements } from './requirements.ts';

export const applies = '2025-04-09';

const traders = [...makers, 'importer', 'distributor'];

/** Indian essential security requirements for surveillance cameras. */
export const inCctvEr: Pack = {
  id: 'in-cctv-er',
  version: '1.0.0',
  title: 'India: essential requirements for the security of CCTV',
  shortTitle: 'India CCTV security',
  citation: [
    'Electronics and Information Technology Goods (Requirement of Compulsory Registration) Order, 2021, amended 9 April 2024',
    'BIS implementation guidelines of 22 October 2024 (ER: 01)',
    'Public Procurement (Preference to Make in India) notification of 6 March 2024',
  ],
  markets: ['IN'],
  kind: 'law',
  force: 'mandatory',
  authority: 'MeitY; Bureau of Indian Standards (registration); STQC (testing)',
  status: 'In force since 9 April 2025',
  summary:
    'Network cameras are sold in India only with a registration that includes the essential security requirements: hardware, software, access, supply chain and a penetration test, proven by a recognised laboratory for the lead model and its firmware.',
  bound:
    'Makers (each factory) and their Indian representatives, importers and sellers of CCTV cameras; recorders are under safety registration and often under the same scheme.',
  boundRoles: traders,
  effectiveFrom: applies,
  milestones: [
    { date: '2024-03-06', what: 'Procurement notification' },
    { date: '2024-04-09', what: 'Order amended' },
    { date: '2024-06-06', what: 'Binding for purchases of the government', confidence: 'medium' },
    { date: '2024-10-09', what: 'Original date' },
    { date: applies, what: 'Extended date: registration needs the essential requirements' },
    {
      date: '2026-03-25',
      what: '507 camera models certified, according to an answer in parliament',
      confidence: 'medium',
    },
    { date: '2026-04-01', what: 'End of the remaining relief for stock, reported by industry', confidence: 'medium' },
  ],
  inScope: all(
    named('cctv-market', 'It is sold in India', includes('markets', 'IN')),
    named(
      'cctv-camera',
      'It is a network or CCTV camera',
      includes('special-products', 'network-camera'),
      'CRO 2021, schedule',
    ),
    named(
      'cctv-from',
      'Some unit is placed on or after 9 April 2025',
      any(onOrAfter('placed-on', applies), onOrAfter('last-placed-on', applies)),
      'CRO 2021, ER annex',
    ),
    named('cctv-operator', 'You make, import or sell it', includes('roles', ...traders)),
  ),
  exclusions: [
    {
      id: 'x-analogue',
      cites: 'BIS notice of April 2025',
      reads: 'Analogue cameras without a network stay under safety registration only.',
      when: not(includes('connections', 'ip-address', 'internet-direct')),
      confidence: 'medium',
    },
  ],
  phases: {},
  requirements,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'in-cctv-pack',
      name: 'ER submission',
      cites: 'BIS portal',
      fields: [
        'Lead and series models',
        'Firmware version and hash',
        'Software bill of materials',
        'Hardware bill of materials and origin of the chip',
        'ER-01 test report',
        'Undertakings',
      ],
    },
  ],
  clocks: [],
  penalties: [
    {
      for: 'Breach',
      max: 'Ban, seizure, suspension or cancellation of the licence; a fine and up to two years in prison for misuse of the mark',
      cites: 'BIS Act 2016',
    },
  ],
  edgeCases: [
    {
      case: 'Wi-Fi camera for consumers',
      result: 'Industry and laboratories treat IP cameras as CCTV; take it as in scope.',
      confidence: 'medium',
    },
    {
      case: 'Analogue camera without network',
      result:
        'The essential requirements do not apply (BIS, April 2025); safety registration does, with a declared list of such models.',
      confidence: 'medium',
    },
    { case: 'Camera in a phone or laptop', result: 'Out.' },
    { case: 'Video doorbell', result: 'Unclear: ask the BIS.', confidence: 'low' },
    { case: 'Firmware change', result: 'New hash: a separate test or an inclusion is needed.' },
    {
      case: 'Recorder only',
      result: 'Safety registration; tenders expect security as well.',
      confidence: 'medium',
    },
  ],
  pending: ['Whether video doorbells are in scope is unclear (confidence low).'],
  notes: [
    'The stock cut-off of 1 April 2026 comes from pages of industry; the list of controls is condensed here (confidence medium).',
    'An account of Indian cyber law of 2024 misses this regime and the telecom security certification.',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://www.crsbis.in', 'https://www.stqc.gov.in'],
  confidence: 'medium',
  confidenceBasis: 'Extracts of trade press, law firms and BIS guidelines; the list of controls is condensed.',
};
