import { all, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';
import { moneyPart, networkPart, privacyPart } from './parts.ts';
import { openRoute } from './routes.ts';

/** Article 3: what the equipment itself has to achieve, and the route to show the cybersecurity points. */
export const article3: Requirement[] = [
  {
    id: 'red-10-1',
    title: 'Safety, electromagnetic compatibility and spectrum',
    cites: 'Directive 2014/53/EU, Art 10(1), 3(1)-(2)',
    reads:
      'Health and safety (LVD objectives without voltage limits), EMC level, efficient spectrum use. Cyber points (d)-(f) come on top.',
    section: 'Article 3: essential requirements',
    metWhen: includes('radio-equipment', 'safety-emc-spectrum'),
    severity: 'blocker',
    evidence: [{ type: 'test-report', note: 'safety, EMC, radio' }, { type: 'technical-file' }],
    feeds: ['red-doc-techfile'],
    serves: [...informs('ce-map')],
  },
  {
    id: 'red-33d',
    title: 'Network protection',
    cites: 'Directive 2014/53/EU, Art 3(3)(d); Delegated Regulation (EU) 2022/30, Art 1(1)',
    reads:
      'Equipment may not damage networks or their working, or abuse network resources to the point of unacceptable loss of service. Covers all internet-connected radio equipment.',
    section: 'Article 3: essential requirements',
    phase: 'cyber',
    appliesWhen: networkPart,
    metWhen: includes('radio-equipment', 'network-protection'),
    severity: 'blocker',
    evidence: [
      { type: 'test-report', note: 'EN 18031-1' },
      { type: 'risk-assessment', note: 'network assets' },
    ],
    feeds: ['red-doc-techfile', 'red-doc-18031'],
    serves: [...partly('etsi-5.6-1', 'etsi-5.9-3'), ...informs('cra-a1p1-1', 'cra-a1p1-2i', 'cra-13-2')],
  },
  {
    id: 'red-33e',
    title: 'Personal data and privacy',
    cites: 'Directive 2014/53/EU, Art 3(3)(e); Delegated Regulation (EU) 2022/30, Art 1(2)',
    reads:
      'Safeguards for personal data and privacy of user and subscriber. Covers internet-connected equipment, childcare equipment, toys and wearables that can process personal, traffic or location data.',
    section: 'Article 3: essential requirements',
    phase: 'cyber',
    appliesWhen: privacyPart,
    metWhen: includes('radio-equipment', 'privacy-protection'),
    severity: 'blocker',
    evidence: [{ type: 'test-report', note: 'EN 18031-2' }, { type: 'dpia' }],
    feeds: ['red-doc-techfile', 'red-doc-18031'],
    serves: [...partly('etsi-5.8-1', 'etsi-5.8-2', 'etsi-6-1'), ...informs('gdpr-25-1', 'gdpr-32')],
  },
  {
    id: 'red-33f',
    title: 'Protection from fraud',
    cites: 'Directive 2014/53/EU, Art 3(3)(f); Delegated Regulation (EU) 2022/30, Art 1(3)',
    reads:
      'Features protecting against fraud for internet-connected equipment that lets the user transfer money, monetary value or virtual currency.',
    section: 'Article 3: essential requirements',
    phase: 'cyber',
    appliesWhen: moneyPart,
    metWhen: includes('radio-equipment', 'fraud-protection'),
    severity: 'blocker',
    evidence: [{ type: 'test-report', note: 'EN 18031-3' }],
    feeds: ['red-doc-techfile', 'red-doc-18031'],
    serves: [...partly('etsi-5.1-3', 'etsi-5.5-1'), ...informs('cra-a1p1-2f')],
  },
  {
    id: 'red-17',
    title: 'Right conformity route for the cybersecurity points',
    cites: 'Directive 2014/53/EU, Art 17(3)-(4)',
    reads:
      'Module A only when OJ-cited harmonised standards are fully applied and no OJ restriction bites; otherwise EU-type examination (B+C) or full quality assurance (H).',
    section: 'Article 3: essential requirements',
    phase: 'cyber',
    metWhen: all(openRoute, includes('product-readiness', 'procedure-finished')),
    severity: 'blocker',
    evidence: [{ type: 'certificate', note: 'EU-type examination' }, { type: 'technical-file' }],
    feeds: ['red-doc-eudoc', 'red-doc-techfile'],
    serves: [...informs('cra-32')],
  },
];
