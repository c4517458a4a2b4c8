import { all, any, includes, yes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';
import { forChildren, moneyPart, privacyPart } from './parts.ts';
import { guardianControl, passwordNotSkippable } from './routes.ts';

/** Where the citation of EN 18031 in the Official Journal gives no presumption of conformity. */
export const restrictions: Requirement[] = [
  {
    id: 'red-oj-pass',
    title: 'Password that may be skipped',
    cites: 'Implementing Decision (EU) 2025/138, notices on EN 18031-1/-2/-3 clauses 6.2.5.1 and 6.2.5.2',
    reads:
      'If applying the password clauses would let the user not set and use any password, the standard gives no presumption of conformity for that point.',
    section: 'Restrictions of Implementing Decision (EU) 2025/138',
    phase: 'cyber',
    metWhen: any(passwordNotSkippable, includes('radio-equipment', 'notified-body-password')),
    severity: 'blocker',
    evidence: [
      { type: 'test-report', note: 'set-up flow' },
      { type: 'certificate', note: 'EU-type examination if yes' },
    ],
    feeds: ['red-doc-18031'],
    serves: [...partly('etsi-5.1-1'), ...informs('red-aum-5-2')],
    note: "A 'yes' is not itself illegal: it removes the presumption and so module A. A notified-body certificate closes it.",
    confidence: 'medium',
  },
  {
    id: 'red-oj-parent',
    title: 'Control by parents or guardians',
    cites: 'Implementing Decision (EU) 2025/138, notice on EN 18031-2 clauses 6.1.3-6.1.6',
    reads:
      'For toys and childcare equipment no presumption where the access control is not compatible with control by parents or guardians.',
    section: 'Restrictions of Implementing Decision (EU) 2025/138',
    phase: 'cyber',
    appliesWhen: all(privacyPart, forChildren),
    metWhen: any(guardianControl, includes('radio-equipment', 'notified-body-guardian-control')),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    feeds: ['red-doc-18031'],
    serves: [...informs('red-acm-5')],
    confidence: 'medium',
  },
  {
    id: 'red-oj-fin',
    title: 'Secure update of equipment that handles money',
    cites: 'Implementing Decision (EU) 2025/138, notice on EN 18031-3 clause 6.3.2.4',
    reads:
      'The secure-update assessment criteria of part 3 give no presumption for point (f), because none of the listed protection methods was judged enough on its own for financial assets. A stronger design does not bring the presumption back, so updatable equipment needs a notified body for (f).',
    section: 'Restrictions of Implementing Decision (EU) 2025/138',
    phase: 'cyber',
    appliesWhen: all(moneyPart, yes('software-updatable')),
    metWhen: includes('radio-equipment', 'notified-body-secure-update'),
    severity: 'blocker',
    evidence: [{ type: 'test-report', note: 'update security' }],
    feeds: ['red-doc-18031'],
    serves: [...partly('etsi-5.3-9', 'etsi-5.3-10'), ...informs('red-sum-2')],
    confidence: 'medium',
  },
];
