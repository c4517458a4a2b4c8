import { all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';
import { designDuty, holders, makers, notExempt } from './scope.ts';

/** Article 3 and 2(6): data by design, and what buyers are told. */
export const article3: Requirement[] = [
  {
    id: 'dataact-related',
    title: 'Map the related service',
    cites: 'Data Act Art 2(6)',
    reads: 'Decide and document which app/cloud is a related service and who is the data holder.',
    section: 'Article 3',
    roles: holders,
    appliesWhen: notExempt,
    metWhen: includes('product-data-requests', 'roles-mapped'),
    severity: 'major',
    evidence: [{ type: 'doc', note: 'role decision' }],
    feeds: ['da-doc-service'],
  },
  {
    id: 'dataact-3-1',
    title: 'Data access by design',
    cites: 'Data Act Art 3(1)',
    reads:
      'The default design gives the user product and related-service data, plus the metadata needed to read it: easy, secure, at no charge, complete, in a common machine-readable structure, and by direct access where that makes sense and is feasible.',
    section: 'Article 3',
    roles: [...makers, 'service-provider'],
    from: '2026-09-12',
    appliesWhen: all(notExempt, designDuty),
    metWhen: includesAll('product-data-access', 'easy-and-free', 'metadata'),
    severity: 'blocker',
    evidence: [
      { type: 'test-report', note: 'data export' },
      { type: 'doc', note: 'data catalogue' },
    ],
    serves: [...partly('etsi-6-1'), ...informs('gdpr-15-22')],
    note: 'Only for products and related services placed on the market after 12 September 2026.',
  },
  {
    id: 'dataact-3-2',
    title: 'Information before buying, renting or leasing',
    cites: 'Data Act Art 3(2)',
    reads:
      'Before the contract: type, format and estimated volume of data; continuous/real-time; storage on device or remote with retention; how to access, retrieve or erase, terms of use and quality of service.',
    section: 'Article 3',
    roles: [...makers, 'distributor'],
    appliesWhen: notExempt,
    metWhen: includesAll(
      'product-data-information',
      'type-format-volume',
      'continuous',
      'storage',
      'access-and-erasure',
      'terms-and-quality',
    ),
    severity: 'blocker',
    evidence: [
      { type: 'doc', note: 'pre-contract sheet' },
      { type: 'screenshot', note: 'shop page' },
    ],
    feeds: ['da-doc-precontract'],
    serves: [...partly('etsi-6-1'), ...informs('gpsr-19')],
  },
  {
    id: 'dataact-3-3',
    title: 'Information before a related service contract',
    cites: 'Data Act Art 3(3)',
    reads:
      "Nature, volume and collection frequency of product data, service data, holder's use and third-party sharing, holder identity and contact, sharing and stopping, complaint right, trade-secret holder, contract duration and end.",
    section: 'Article 3',
    roles: [...makers, 'service-provider'],
    appliesWhen: all(notExempt, includes('data-handled', 'associated-services')),
    metWhen: includes('product-data-information', 'service-contract'),
    severity: 'major',
    evidence: [{ type: 'doc', note: 'service information' }],
    feeds: ['da-doc-service'],
    serves: [...partly('etsi-6-5'), ...informs('gdpr-13')],
  },
];
