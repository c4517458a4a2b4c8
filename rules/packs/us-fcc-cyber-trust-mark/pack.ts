import type { Pack } from '#rules/engine/pack.ts';
import { application } from './application.ts';
import { criteria } from './criteria.ts';
import { clocks, documents, edgeCases } from './documents.ts';
import { registry } from './registry.ts';
import { exclusions, inScope } from './scope.ts';
import { milestones, notes, pending } from './timeline.ts';

/** The US Cyber Trust Mark. */
export const usFccCyberTrustMark: Pack = {
  id: 'us-fcc-cyber-trust-mark',
  version: '1.0.0',
  title: 'FCC IoT labelling programme (US Cyber Trust Mark)',
  shortTitle: 'US Cyber Trust Mark',
  citation: ['47 CFR Part 8, Subpart B (8.201 to 8.222)', 'FCC 24-26', 'PS Docket 23-239', 'Criteria: NIST IR 8425'],
  markets: ['US'],
  kind: 'scheme',
  force: 'voluntary',
  authority:
    'FCC Public Safety and Homeland Security Bureau, the Lead Administrator, label administrators (CLAs) and recognised laboratories (CyberLABs)',
  status:
    'Adopted, not in operation: ioXt Alliance became Lead Administrator in spring 2026; no test standard, open application or labelled product was found by mid-2026',
  summary:
    'A voluntary label for wireless consumer IoT products: a government mark with a code that leads to a public registry. The product is tested against the ten criteria of NIST IR 8425; the applicant declares under penalty of perjury and keeps its promises on support.',
  bound: 'Nobody until they apply. Whoever holds a grant answers for continued compliance (8.207).',
  boundRoles: [],
  effectiveFrom: '2024-08-29',
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements: [...application, ...registry, ...criteria],
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks,
  penalties: [
    {
      for: 'Breach of the rules by a holder',
      max: 'The grant ends; forfeitures; prosecution for perjury or false statements',
      cites: '47 U.S.C. 503; 47 CFR Part 8, Subpart B',
    },
  ],
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: [
    'https://www.ecfr.gov/current/title-47/chapter-I/subchapter-A/part-8/subpart-B',
    'https://docs.fcc.gov/public/attachments/FCC-24-26A1.pdf',
    'https://regulations.justia.com/regulations/fedreg/2024/08/09/2024-17482.html',
    'https://docs.fcc.gov/public/attachments/DA-26-75A1.txt',
    'https://www.globalpolicywatch.com/2026/01/fcc-opens-application-window-for-new-cyber-trust-mark-program-lead-administrator',
    'https://broadbandbreakfast.com/fcc-seeking-more-cyber-trust-mark-administrators/',
    'https://cisowhisperer.com/fcc-picks-ioxt-alliance-to-lead-u-s-cyber-trust-mark-program/',
  ],
  confidence: 'high',
  confidenceBasis:
    'The order with its rules was read; events of 2026 come from the FCC and, for the new Lead Administrator, from the press.',
};
