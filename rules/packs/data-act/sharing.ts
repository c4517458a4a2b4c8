import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { holders, notExempt } from './scope.ts';

/** Articles 5 to 13 and 37: sharing, fair terms, authorities. */
export const sharing: Requirement[] = [
  {
    id: 'dataact-5',
    title: "Sharing with a third party of the user's choice",
    cites: 'Data Act Art 5',
    reads:
      "On the user's request make data available to a third party without undue delay, same quality, free to the user; gatekeepers (DMA) are not eligible third parties.",
    section: 'Articles 5 to 37',
    roles: holders,
    appliesWhen: notExempt,
    metWhen: includes('product-data-requests', 'third-party'),
    severity: 'blocker',
    evidence: [{ type: 'procedure' }],
    feeds: ['da-doc-contract'],
  },
  {
    id: 'dataact-6',
    title: 'Third-party limits',
    cites: 'Data Act Art 6',
    reads:
      'Third parties use data only as agreed, delete when done, no dark patterns, no onward sharing without contract, no competing product.',
    section: 'Articles 5 to 37',
    roles: holders,
    appliesWhen: notExempt,
    metWhen: includes('product-data-requests', 'received-as-agreed'),
    severity: 'minor',
    evidence: [{ type: 'contract' }],
  },
  {
    id: 'dataact-8',
    title: 'Fair terms and compensation',
    cites: 'Data Act Arts 8-9',
    reads:
      'B2B terms must be fair, reasonable and non-discriminatory; compensation may include costs and a margin, but for SMEs and non-profit research not more than costs.',
    section: 'Articles 5 to 37',
    roles: holders,
    appliesWhen: notExempt,
    metWhen: includes('product-data-requests', 'fair-business-terms'),
    severity: 'major',
    evidence: [{ type: 'contract' }, { type: 'doc', note: 'pricing' }],
    feeds: ['da-doc-contract'],
  },
  {
    id: 'dataact-13',
    title: 'No unfair terms imposed on another business',
    cites: 'Data Act Art 13',
    reads:
      'Unfair one-sided data terms are not binding. Chapter IV, so the Article 7 relief for small firms does not reach it.',
    section: 'Articles 5 to 37',
    roles: holders,
    metWhen: includes('product-data-requests', 'unfair-terms-checked'),
    severity: 'minor',
    evidence: [{ type: 'contract' }],
    feeds: ['da-doc-contract'],
    note: 'Chapter IV: the relief for small firms does not reach it.',
  },
  {
    id: 'dataact-37',
    title: 'Authority cooperation and complaints',
    cites: 'Data Act Arts 37-38',
    reads: 'Answer the competent authority; tell users they can complain.',
    section: 'Articles 5 to 37',
    roles: holders,
    appliesWhen: notExempt,
    metWhen: includes('product-data-information', 'authority'),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
    feeds: ['da-doc-service'],
  },
];
