import { includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs } from '#rules/packs/shared/serves.ts';
import { holders, notExempt } from './scope.ts';

/** Article 4: the user and the data holder. */
export const article4: Requirement[] = [
  {
    id: 'dataact-4-1',
    title: 'User access on request',
    cites: 'Data Act Art 4(1)',
    reads:
      'Where direct access is missing: on a simple electronic request, without undue delay, same quality, free, machine-readable, and continuously in real time where feasible.',
    section: 'Article 4',
    roles: holders,
    appliesWhen: notExempt,
    metWhen: includesAll('product-data-requests', 'simple-request', 'free-and-prompt'),
    severity: 'blocker',
    evidence: [
      { type: 'procedure', note: 'access request' },
      { type: 'screenshot', note: 'portal' },
    ],
    serves: [...informs('gdpr-15-22')],
  },
  {
    id: 'dataact-4-2',
    title: 'Security restriction only if serious',
    cites: 'Data Act Art 4(2)',
    reads:
      'Access may be restricted by contract only if it could undermine security requirements set by law with a serious adverse effect on health, safety or security; refusals go to the authority.',
    section: 'Article 4',
    roles: holders,
    appliesWhen: notExempt,
    metWhen: includes('product-data-requests', 'refusals-reported'),
    severity: 'minor',
    evidence: [{ type: 'procedure' }, { type: 'notification-record' }],
    serves: [...informs('cra-a1p1-2d')],
  },
  {
    id: 'dataact-4-4',
    title: 'No dark patterns, no over-verification',
    cites: 'Data Act Art 4(4)-(5)',
    reads:
      'Do not make rights hard to use; ask only for what is needed to verify a user; keep little log data on access.',
    section: 'Article 4',
    roles: holders,
    appliesWhen: notExempt,
    metWhen: includes('product-data-requests', 'neutral-flow'),
    severity: 'major',
    evidence: [{ type: 'screenshot' }],
  },
  {
    id: 'dataact-4-6',
    title: 'Trade secrets handled properly',
    cites: 'Data Act Art 4(6)-(8)',
    reads:
      'Identify trade secrets in metadata, agree protective measures first; withhold or suspend only when measures fail; refuse only in exceptional, substantiated cases, in writing, with notice to the authority.',
    section: 'Article 4',
    roles: holders,
    appliesWhen: notExempt,
    metWhen: includes('product-data-requests', 'trade-secrets'),
    severity: 'minor',
    evidence: [{ type: 'procedure' }, { type: 'contract' }],
    feeds: ['da-doc-contract'],
  },
  {
    id: 'dataact-4-12',
    title: 'Respect GDPR in data access',
    cites: 'Data Act Arts 4(12), 5(7)',
    reads: 'Personal data of others goes to the user only with a valid GDPR basis.',
    section: 'Article 4',
    roles: holders,
    appliesWhen: notExempt,
    metWhen: includes('product-data-requests', 'others-privacy'),
    severity: 'major',
    evidence: [{ type: 'procedure' }],
    serves: [...informs('gdpr-6')],
  },
  {
    id: 'dataact-4-13',
    title: 'Holder use of non-personal data',
    cites: 'Data Act Art 4(13)-(14)',
    reads:
      'The holder uses non-personal data only under contract with the user and does not pass it on beyond that contract.',
    section: 'Article 4',
    roles: holders,
    appliesWhen: notExempt,
    metWhen: includes('product-data-requests', 'own-use-contract'),
    severity: 'blocker',
    evidence: [{ type: 'contract' }],
    feeds: ['da-doc-contract'],
  },
];
