import { includesAll, is } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { controller, goesAbroad } from '#rules/packs/shared/personal-data.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';

/** Transfers, and what is stored on devices. */
export const transfersAndDevices: Requirement[] = [
  {
    id: 'gdpr-44',
    title: 'Transfers outside the EEA',
    cites: 'GDPR Arts 44-49',
    reads:
      'Adequacy decision, standard contractual clauses with transfer assessment and extra measures, BCRs, or narrow derogations; remote support access counts.',
    section: 'Transfers and devices',
    appliesWhen: goesAbroad,
    metWhen: includesAll('privacy-contracts', 'transfer-tool', 'transfer-assessment'),
    severity: 'blocker',
    evidence: [
      { type: 'contract', note: 'SCCs' },
      { type: 'doc', note: 'transfer assessment' },
    ],
    feeds: ['gdpr-doc-ropa', 'gdpr-doc-notice'],
  },
  {
    id: 'eprivacy-5-3',
    title: 'Storage on or reading from terminal equipment',
    cites: 'Directive 2002/58/EC Art 5(3)',
    reads:
      "Storing or reading information on a user's device (any connected device) needs consent unless strictly necessary for the service or transmission.",
    section: 'Transfers and devices',
    appliesWhen: controller,
    metWhen: is('device-storage', 'nothing', 'only-needed', 'with-consent'),
    severity: 'major',
    evidence: [{ type: 'screenshot' }, { type: 'doc' }],
    serves: [...partly('etsi-6-2'), ...informs('gdpr-7')],
    note: 'An exemption of the UK rules does not help in the EU.',
    confidence: 'medium',
  },
];
