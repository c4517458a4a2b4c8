import { all, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from './serves.ts';

/** Article 13(17) to (19): what users get. */
export const article13Users: Requirement[] = [
  {
    id: 'cra-13-17',
    title: 'Single point of contact for users',
    cites: 'CRA Art. 13(17)',
    reads:
      'One easily found contact that lets users reach you directly and quickly, also for vulnerability reports; users choose the channel and are not limited to automated tools.',
    section: 'Article 13',
    phase: 'full',
    metWhen: all(
      includes('disclosure-policy', 'single-contact-point'),
      includes('disclosure-policy', 'non-automated-contact'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'url' }, { type: 'screenshot' }, { type: 'user-manual' }],
    feeds: ['cra-doc-userinfo'],
    serves: [...partly('etsi-5.2-1'), ...informs('cra-a2-2', 'gpsr-9-11', 'cra-a1p2-6')],
  },
  {
    id: 'cra-13-18',
    title: 'User information and instructions',
    cites: 'CRA Art. 13(18)',
    reads:
      'Annex II information accompanies the product on paper or electronically, in a language users understand, clear and legible, and stays available for ten years or the support period (online copies too).',
    section: 'Article 13',
    phase: 'full',
    metWhen: all(includes('user-instructions', 'languages'), includes('user-instructions', 'stays-available')),
    severity: 'blocker',
    evidence: [{ type: 'user-manual', note: 'per language' }, { type: 'url' }],
    feeds: ['cra-doc-userinfo'],
    serves: [...partly('etsi-5.12-2'), ...informs('red-10-8', 'gpsr-9-7', 'cra-a2-8a')],
  },
  {
    id: 'cra-13-19',
    title: 'Support end date shown at purchase; end-of-support notice',
    cites: 'CRA Art. 13(19)',
    reads:
      'Month and year of the end of support are clear at the time of purchase and, where applicable, on product, packaging or digitally; where feasible the product tells users when support has ended.',
    section: 'Article 13',
    phase: 'full',
    metWhen: all(
      includes('support-notice', 'end-shown-before-purchase'),
      includes('update-mechanism', 'end-of-support-notice'),
    ),
    severity: 'blocker',
    evidence: [
      { type: 'screenshot', note: 'shop page' },
      { type: 'label-photo' },
      { type: 'test-report', note: 'end-of-support notice' },
    ],
    feeds: ['cra-doc-userinfo'],
    serves: [...partly('etsi-5.3-13'), ...informs('cra-13-8-floor', 'cra-a2-7', 'enisa-bl-eol')],
  },
];
