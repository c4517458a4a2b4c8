import type { Pack } from '#rules/engine/pack.ts';
import { higherLevels } from './higher-levels.ts';
import { level1 } from './level-1.ts';
import { exclusions, inScope, router } from './scope.ts';
import { milestones, pending } from './timeline.ts';

/** Singapore's cybersecurity label for IoT, compulsory for home routers. */
export const sgCls: Pack = {
  id: 'sg-cls',
  version: '1.1.2',
  title: 'Singapore Cybersecurity Labelling Scheme for IoT (levels 1 to 4)',
  shortTitle: 'Singapore CLS',
  citation: [
    'CSA, CLS(IoT) Scheme Specifications CCC SP-151-2 v1.4 (April 2025)',
    'CSA, Assessment Methodology CCC SP-151-4 v1.1 and SP-151-4A (home gateways)',
    'IMDA TS RG-SEC (residential gateways) under the Telecommunications (Dealers) rules',
  ],
  markets: ['SG'],
  kind: 'scheme',
  force: 'voluntary',
  mandatoryWhen: router,
  authority: 'Cyber Security Agency of Singapore (label); Infocomm Media Development Authority (routers)',
  status: 'Running; compulsory for residential Wi-Fi routers',
  summary:
    'A label in four levels that shows how well a consumer device is protected, from no default passwords to penetration tests. It is voluntary, except that residential Wi-Fi routers need at least level 1 and IMDA registration. The UK, Germany, Korea and Japan recognise it.',
  bound:
    'Any developer who applies. Sellers of residential gateways in Singapore need IMDA registration and at least level 1.',
  boundRoles: [],
  effectiveFrom: '2020-10-07',
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements: [...level1, ...higherLevels],
  categories: [
    { ref: 'Level 1', group: 'Levels', name: 'Passwords, vulnerability reports, updates' },
    { ref: 'Level 2', group: 'Levels', name: 'All mandatory provisions of EN 303 645' },
    { ref: 'Level 3', group: 'Levels', name: 'Security by design and binary analysis' },
    { ref: 'Level 4', group: 'Levels', name: 'Structured penetration test' },
  ],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'sg-cls-application',
      name: 'Application for the Singapore label',
      cites: 'CCC SP-151-2',
      fields: [
        'product, model, firmware',
        'level applied for',
        'declaration of conformance',
        'evidence for each provision',
        'support period',
        'levels 3 and 4: SBOM',
        'levels 3 and 4: laboratory report',
        'recognised foreign label, if any',
      ],
      note: 'Issued by the developer.',
    },
  ],
  clocks: [],
  penalties: [
    { for: 'Not keeping the level', max: 'Label suspended or revoked by the Cyber Security Agency' },
    { for: 'Selling a router without IMDA registration', max: 'Breach of the telecom dealer rules' },
  ],
  edgeCases: [
    { case: 'Wi-Fi router sold to homes', result: 'Level 1 is mandatory today, level 2 by 2027.' },
    { case: 'Enterprise router', result: 'No mandatory label.' },
    { case: 'Holder of the German label', result: 'Counts for level 2 in the recognised categories.' },
    { case: 'Korean CIC Lite', result: 'Below the recognised level.' },
    {
      case: 'Lifetime of the label',
      result: 'Up to three years and not beyond the declared support period.',
      confidence: 'medium',
    },
    { case: 'UK product without a label', result: 'A simplified application, not an automatic label.' },
  ],
  pending,
  notes: [
    'Older material describes level 2 as life-cycle requirements; the agency now describes it as all mandatory provisions of the international standard.',
    'A German label counts only in the categories it covers; the label held decides here, the category has to be checked.',
    'A product that meets a level is aligned with it, never compliant; only for routers is it the law.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'https://www.csa.gov.sg/our-programmes/certification-and-labelling-schemes/cybersecurity-labelling-scheme',
    'https://www.mddi.gov.sg/newsroom/government-to-raise-cybersecurity-labelling-requirements-for-residential-routers-',
  ],
  confidence: 'medium',
  confidenceBasis:
    'Pages of the agency and the ministry for levels, dates and recognition; which provisions belong to which level is from knowledge.',
};
