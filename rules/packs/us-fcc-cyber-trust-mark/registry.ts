import { after, all, any, type Condition, includes, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { partly } from '#rules/packs/shared/serves.ts';

/** It was said whether this bill of materials is kept. */
const told = (option: string): Condition => any(includes('sbom', option), not(includes('sbom', option)));

/** What the public registry shows. */
export const registry: Requirement[] = [
  {
    id: 'ctm-07',
    title: 'Registry data',
    cites: '47 CFR 8.222',
    reads: 'All registry data are published through the common programming interface and kept current.',
    section: 'Registry',
    metWhen: includes('us-label-file', 'registry-live'),
    severity: 'blocker',
    evidence: [{ type: 'url' }],
    feeds: ['ctm-registry-record'],
    serves: [...partly('ir8425-PEA-1e')],
  },
  {
    id: 'ctm-reg-06',
    title: 'Registry: default password',
    cites: '47 CFR 8.222(b)(6)',
    reads: 'The registry tells how to change the default password, or that it cannot be changed.',
    section: 'Registry',
    metWhen: includes('us-label-file', 'registry-password'),
    severity: 'major',
    evidence: [{ type: 'url' }],
    feeds: ['ctm-registry-record'],
    serves: [...partly('etsi-5.1-4')],
  },
  {
    id: 'ctm-reg-07',
    title: 'Registry: secure configuration',
    cites: '47 CFR 8.222(b)(7)',
    reads: 'The registry gives, or links to, information on secure configuration.',
    section: 'Registry',
    metWhen: includes('us-label-file', 'registry-configuration'),
    severity: 'major',
    evidence: [{ type: 'url' }],
    feeds: ['ctm-registry-record'],
    serves: [...partly('etsi-5.12-2')],
  },
  {
    id: 'ctm-reg-08',
    title: 'Registry: updates',
    cites: '47 CFR 8.222(b)(8)',
    reads: 'The registry tells whether updates are automatic and, if not, how to get them.',
    section: 'Registry',
    metWhen: includes('us-label-file', 'registry-updates'),
    severity: 'major',
    evidence: [{ type: 'url' }],
    feeds: ['ctm-registry-record'],
    serves: [...partly('etsi-5.3-4A', 'etsi-5.3-4B')],
  },
  {
    id: 'ctm-reg-09',
    title: 'Registry: end of support',
    cites: '47 CFR 8.222(b)(9), 8.208(f)',
    reads: 'The registry gives the date support ends at the earliest, and that date has not passed.',
    section: 'Registry',
    note: 'The rule also knows a statement that a product is not supported; who promises no support should not seek the mark.',
    metWhen: after('support-end-date', 'asOf'),
    severity: 'blocker',
    evidence: [{ type: 'url' }, { type: 'policy' }],
    feeds: ['ctm-registry-record'],
    serves: [...partly('etsi-5.3-13')],
  },
  {
    id: 'ctm-reg-10',
    title: 'Registry: bills of materials',
    cites: '47 CFR 8.222(b)(10)',
    reads: 'The registry says whether bills of materials are kept, for hardware and for software.',
    section: 'Registry',
    note: 'A duty to say, not to have: either answer is as good, and the answers themselves are the disclosure.',
    metWhen: all(told('per-release'), told('hardware')),
    severity: 'minor',
    evidence: [{ type: 'sbom' }, { type: 'doc' }],
    feeds: ['ctm-registry-record'],
    serves: [...partly('eo-04')],
  },
];
