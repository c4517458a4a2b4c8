import { all, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { sharedPasswordNever } from '#rules/packs/shared/factory-passwords.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';

/** Protection of the data, and who else gets it. */
export const protection: Requirement[] = [
  {
    id: 'cop-07',
    title: 'Written assurances from recipients',
    cites: '16 CFR 312.8(c)',
    reads:
      'Recipients, software kits included, assure in writing that they keep the data confidential, secure and intact.',
    section: 'Protection',
    metWhen: includes('children-data', 'recipient-assurances'),
    severity: 'major',
    evidence: [{ type: 'doc' }],
  },
  {
    id: 'cop-08',
    title: "Children's security programme",
    cites: '16 CFR 312.8(b)',
    reads:
      "A written security programme for children's data: a coordinator, a yearly risk assessment, safeguards, tests and a yearly review.",
    section: 'Protection',
    from: '2026-04-22',
    metWhen: all(includes('children-data', 'security-programme'), includes('security-governance', 'security-lead')),
    severity: 'blocker',
    evidence: [{ type: 'policy' }],
  },
  {
    id: 'cop-09',
    title: 'Published retention policy',
    cites: '16 CFR 312.10',
    reads:
      'A written and published retention policy says why each kind is kept, for how long and when it is deleted; nothing is kept for ever.',
    section: 'Protection',
    from: '2026-04-22',
    metWhen: includes('children-data', 'retention-policy'),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'url' }],
    feeds: ['coppa-retention-policy'],
    serves: [...informs('gdpr-5-1e')],
  },
  {
    id: 'cop-10',
    title: 'Voice files without consent',
    cites: '16 CFR 312.5(c)(9), 312.4(d)',
    reads:
      'Voice files may be used without consent only to answer the request, are deleted at once, and the notice says so.',
    section: 'Protection',
    appliesWhen: includes('personal-data-kinds', 'voice'),
    metWhen: includes('children-data', 'voice-deleted'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    feeds: ['coppa-online-notice'],
  },
  {
    id: 'cop-11',
    title: 'Software kits and partners checked',
    cites: '16 CFR 312.2 (operator; collects)',
    reads:
      'What software kits and partners collect through the product counts as collected by you: check them for location and identifiers.',
    section: 'Protection',
    metWhen: includes('children-data', 'partners-checked'),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    serves: [...informs('ftc-08')],
  },
  {
    id: 'cop-14',
    title: "Security of children's data",
    cites: '16 CFR 312.8(a)',
    reads:
      "Reasonable measures protect children's data in the product: where it is stored, where it travels, and against shared passwords.",
    section: 'Protection',
    metWhen: all(
      includes('stored-data', 'data-protected'),
      includes('secure-communication', 'best-practice-cryptography'),
      sharedPasswordNever,
    ),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    serves: [...partly('etsi-5.1-1', 'etsi-5.8-2')],
  },
];
