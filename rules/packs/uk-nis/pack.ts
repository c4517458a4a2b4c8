import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** The UK Network and Information Systems Regulations 2018. */
export const ukNis: Pack = {
  id: 'uk-nis',
  version: '1.0.0',
  title: 'UK Network and Information Systems Regulations 2018',
  shortTitle: 'UK NIS',
  citation: [
    'SI 2018/506 as amended (notably SI 2020/1245 and SI 2021/1461)',
    'assimilated Implementing Regulation (EU) 2018/151',
    'Cyber Security and Resilience (Network and Information Systems) Bill (Bill 4035, not enacted)',
  ],
  markets: ['GB'],
  kind: 'law',
  force: 'mandatory',
  authority:
    'Sector authorities for energy, transport, health and water, Ofcom for digital infrastructure; the Information Commission for digital service providers; the NCSC as contact point and CSIRT.',
  status: 'In force; a bill to widen it was before the Lords in September 2026',
  summary:
    'Operators of essential services, and online marketplaces, search engines and cloud services that are not small, secure their systems and report incidents within 72 hours. A maker of devices as such is not bound; its platform may be when it is sold to others. A bill would widen the circle and shorten the clock.',
  bound:
    'Operators of essential services above a threshold or designated, and digital service providers (online marketplaces, search engines, cloud computing) from 50 people or about EUR 10 million up. Customers that are operators pass duties on by contract.',
  boundRoles: [],
  effectiveFrom: '2018-05-10',
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements,
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [
    {
      event: 'Incident with significant or substantial impact',
      steps: ['Without undue delay, at most 72 h after awareness'],
      to: 'Sector authority, or the Information Commission for digital services',
    },
  ],
  penalties,
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: ['https://www.legislation.gov.uk/uksi/2018/506', 'https://bills.parliament.uk/bills/4035'],
  confidence: 'medium',
  confidenceBasis:
    'Regulations 14 to 25 with the penalties were read in a consolidated text; regulations 8 to 12 and the bill come from secondary sources.',
};
