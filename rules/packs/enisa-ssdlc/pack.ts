import type { Pack } from '#rules/engine/pack.ts';
import { people } from './people.ts';
import { processes } from './processes.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { exclusions, inScope } from './scope.ts';
import { technologies } from './technologies.ts';

/** The ENISA good practices for a secure development life cycle. */
export const enisaSsdlc: Pack = {
  id: 'enisa-ssdlc',
  version: '1.0.0',
  title: 'ENISA Good Practices for Security of IoT: Secure Software Development Lifecycle',
  shortTitle: 'ENISA secure SDLC',
  citation: ['ENISA, Good Practices for Security of IoT - Secure Software Development Lifecycle, 19 November 2019'],
  markets: ['EU', 'NO', 'IS', 'LI'],
  kind: 'guidance',
  force: 'voluntary',
  authority: 'ENISA',
  status: 'Published',
  summary:
    'Practices for people, processes and technologies of IoT software development. It binds nobody; it helps with CRA Article 13(2) and provision 5.6-9 of EN 303 645.',
  bound: 'Nobody by law; whoever chooses it.',
  boundRoles: ['manufacturer'],
  effectiveFrom: '2019-11-19',
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements: [...people, ...processes, ...technologies],
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [],
  penalties,
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: ['https://www.enisa.europa.eu/publications/good-practices-for-security-of-iot-1'],
  confidence: 'medium',
  confidenceBasis: 'The text was not available; the practices are summarised from knowledge of the study.',
};
