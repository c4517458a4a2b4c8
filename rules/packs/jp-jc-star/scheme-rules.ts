import { atLeastNumber, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs } from '#rules/packs/shared/serves.ts';

/** What the scheme asks of the application and of the label. */
export const schemeRules: Requirement[] = [
  {
    id: 'jp-application',
    title: 'Application',
    cites: 'JC-STAR scheme rules',
    reads:
      'Application in Japanese with checklist; fee 198,000 JPY for STAR-1 (UK PSTI route, English accepted and 140,000 JPY).',
    section: 'Scheme rules',
    metWhen: includesAll('jc-star-application', 'japanese-contact', 'checklist-complete'),
    severity: 'major',
    evidence: [{ type: 'attestation' }],
    feeds: ['jp-application-pack'],
  },
  {
    id: 'jp-third-party',
    title: 'Third-party evaluation',
    cites: 'JC-STAR scheme rules',
    reads: 'STAR-3 and STAR-4 need third-party evaluation; STAR-1 and STAR-2 are self-declared.',
    section: 'Scheme rules',
    appliesWhen: atLeastNumber('jc-star-target-level', 3),
    metWhen: includes('jc-star-application', 'third-party-report'),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }, { type: 'certificate' }],
    feeds: ['jp-application-pack'],
  },
  {
    id: 'jp-validity',
    title: 'Label is renewed',
    cites: 'JC-STAR scheme rules',
    reads: 'Label lasts at most two years; renew and report changes.',
    section: 'Scheme rules',
    metWhen: includes('jc-star-application', 'renewal-planned'),
    severity: 'minor',
    evidence: [{ type: 'record' }],
    feeds: ['jp-application-pack'],
    serves: [...informs('psti-label-watch')],
  },
];
