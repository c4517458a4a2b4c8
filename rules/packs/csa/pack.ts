import type { Pack } from '#rules/engine/pack.ts';
import { certification } from './certification.ts';
import { holder } from './holder.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { exclusions, inScope } from './scope.ts';

/** Certification under the EU Cybersecurity Act: the EUCC scheme. */
export const csa: Pack = {
  id: 'csa',
  version: '1.0.0',
  title: 'EU Cybersecurity Act and EUCC certification',
  shortTitle: 'EUCC',
  citation: [
    'Regulation (EU) 2019/881 of 17 April 2019, OJ L 151, 7.6.2019',
    'Implementing Regulation (EU) 2024/482 of 31 January 2024 (EUCC), as amended by (EU) 2024/3144 and (EU) 2025/2462',
  ],
  markets: ['EU', 'NO', 'IS', 'LI'],
  kind: 'scheme',
  force: 'voluntary',
  authority:
    'National cybersecurity certification authorities; certification bodies and their laboratories (ITSEF); ENISA; European Cybersecurity Certification Group.',
  status: 'EUCC in operation since 27 February 2025; a recast of the Act is in negotiation',
  summary:
    'EUCC certifies ICT products by the Common Criteria at the levels substantial and high. It is voluntary unless other law asks for it. Only a certification body issues the certificate; the holder goes on to watch and handle vulnerabilities.',
  bound: 'Makers who apply for, or hold, an EUCC certificate.',
  boundRoles: ['manufacturer'],
  effectiveFrom: '2025-02-27',
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements: [...certification, ...holder],
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [
    {
      event: 'Notice of non-conformity',
      steps: ['At most 30 days to propose a remedy'],
      to: 'Certification body or authority',
    },
  ],
  penalties,
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: [
    'Regulation (EU) 2019/881, https://eur-lex.europa.eu/eli/reg/2019/881/oj',
    'Implementing Regulation (EU) 2024/482, https://eur-lex.europa.eu/eli/reg_impl/2024/482/oj',
  ],
  confidence: 'high',
  confidenceBasis:
    'Both acts were read in copies of the Official Journal text; the amendment of December 2025 is of medium confidence.',
};
