import { includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { entity } from './scope.ts';

/** Governance, registration and certified products. */
export const duties: Requirement[] = [
  {
    id: 'nis2-20',
    title: 'Management approval, oversight, training',
    cites: 'NIS2 Art. 20',
    reads:
      'The management body approves the measures and oversees them, can be held liable, and takes training; training of staff is encouraged.',
    section: 'Article 20',
    appliesWhen: entity,
    metWhen: includesAll('security-governance', 'leadership', 'management-trained'),
    severity: 'blocker',
    evidence: [{ type: 'org-record', note: 'board minutes' }, { type: 'training-record' }],
  },
  {
    id: 'nis2-3-4',
    title: 'Registration',
    cites: 'NIS2 Arts. 3(3)-(4), 27',
    reads:
      'The authority gets name, contacts, sector, IP ranges and member states of activity by the national deadline (the lists were due on 17 April 2025), and changes within two weeks; certain digital entities have three months.',
    section: 'Articles 3 and 27',
    metWhen: includes('authority-relations', 'registered'),
    severity: 'blocker',
    evidence: [{ type: 'org-record', note: 'registration proof' }],
    feeds: ['nis2-doc-registration'],
  },
  {
    id: 'nis2-24',
    title: 'Certified products where required',
    cites: 'NIS2 Art. 24',
    reads: 'Where a member state requires certified products, for example under EUCC, they are used.',
    section: 'Article 24',
    appliesWhen: entity,
    metWhen: includes('authority-relations', 'certified-products'),
    severity: 'minor',
    evidence: [{ type: 'certificate' }],
    serves: [{ requirement: 'csa-eucc-1', how: 'informs' }],
    confidence: 'medium',
  },
];
