import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** The incident directions of the Indian CERT-In of 2022. */
export const inCertIn: Pack = {
  id: 'in-cert-in',
  version: '1.0.1',
  title: 'CERT-In cyber security directions of 2022',
  shortTitle: 'CERT-In directions',
  citation: [
    'Directions No. 20(3)/2022-CERT-In of 28 April 2022 under s.70B(6) Information Technology Act, 2000',
    'CERT-In FAQs of May 2022',
  ],
  markets: ['IN'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Indian Computer Emergency Response Team (CERT-In), MeitY',
  status: 'In force',
  summary:
    'Whoever runs systems that serve users in India reports listed incidents, attacks on IoT devices included, within six hours. Clocks are synchronised, logs kept for 180 days and a contact notified. There is no minimum size, and foreign firms are reached too.',
  bound:
    'Service providers, intermediaries, data centres, companies and government bodies with systems that serve users in India, also from abroad and of any size. It is about the cloud, the app backend and company IT rather than the device.',
  boundRoles: [],
  effectiveFrom: '2022-06-28',
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
      event: 'Listed cyber incident (Annexure I)',
      steps: ['6 h after noticing it or being told; details may follow'],
      to: 'CERT-In',
    },
  ],
  penalties,
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: ['https://www.cert-in.org.in'],
  confidence: 'medium',
  confidenceBasis: 'Several secondary sources agree; the directions were not read in full.',
};
