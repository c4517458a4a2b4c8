import { all, type Condition, includes, includesAll, named } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs } from '#rules/packs/shared/serves.ts';

/** Whoever keeps a listed security regime is deemed to keep the programme of the Act. */
export const deemed = named(
  'ny-deemed',
  'You comply with HIPAA, Gramm-Leach-Bliley, 23 NYCRR 500 or another listed security regime',
  includes('security-governance', 'listed-us-regime'),
  'N.Y. Gen. Bus. Law 899-bb(1)(a), (2)(b)(i)',
);

type Row = Pick<Requirement, 'id' | 'title' | 'cites' | 'reads' | 'severity' | 'serves'> & {
  metWhen: Condition;
  evidence: string;
};

const rows: Row[] = [
  {
    id: 'shd-01',
    title: 'Data security programme',
    cites: '899-bb(2)(a)',
    reads: 'Reasonable safeguards stand in a written, approved programme.',
    metWhen: all(includes('security-governance', 'policies'), includes('personal-data-security', 'suits-risk')),
    severity: 'blocker',
    evidence: 'policy',
    serves: informs('glb-00'),
  },
  {
    id: 'shd-02',
    title: 'Coordinator named',
    cites: '899-bb(2)(b)(ii)(A)(1)',
    reads: 'One or more people are named to coordinate the programme.',
    metWhen: includes('security-governance', 'security-lead'),
    severity: 'major',
    evidence: 'policy',
    serves: informs('glb-01'),
  },
  {
    id: 'shd-03',
    title: 'Risks identified',
    cites: '899-bb(2)(b)(ii)(A)(2)',
    reads: 'Foreseeable risks from inside and outside are identified.',
    metWhen: includes('security-governance', 'written-risk-analysis'),
    severity: 'major',
    evidence: 'risk-assessment',
    serves: informs('hip-01'),
  },
  {
    id: 'shd-04',
    title: 'Safeguards judged',
    cites: '899-bb(2)(b)(ii)(A)(3)',
    reads: 'It is judged whether the safeguards suffice, and risks are reduced under a plan.',
    metWhen: includes('security-governance', 'risk-plan'),
    severity: 'minor',
    evidence: 'doc',
  },
  {
    id: 'shd-05',
    title: 'Staff trained',
    cites: '899-bb(2)(b)(ii)(A)(4)',
    reads: 'Staff are trained in the programme.',
    metWhen: includes('staff-security', 'training'),
    severity: 'major',
    evidence: 'training-record',
    serves: informs('cis-14'),
  },
  {
    id: 'shd-06',
    title: 'Service providers chosen and bound',
    cites: '899-bb(2)(b)(ii)(A)(5)',
    reads: 'Service providers can keep the safeguards and are bound to by contract.',
    metWhen: includesAll('supplier-security', 'assessed', 'contract-terms', 'rechecked'),
    severity: 'major',
    evidence: 'contract',
    serves: informs('cis-15'),
  },
  {
    id: 'shd-07',
    title: 'Programme adjusted',
    cites: '899-bb(2)(b)(ii)(A)(6)',
    reads: 'The programme follows changes of business and circumstances.',
    metWhen: includes('security-governance', 'effectiveness'),
    severity: 'minor',
    evidence: 'doc',
  },
  {
    id: 'shd-08',
    title: 'Network, design and handling assessed',
    cites: '899-bb(2)(b)(ii)(B)(1)-(2)',
    reads: 'Risks in networks, software design and the handling of data are assessed.',
    metWhen: all(includes('it-security', 'patching'), includes('development-practices', 'threat-modelling')),
    severity: 'major',
    evidence: 'risk-assessment',
  },
  {
    id: 'shd-09',
    title: 'Attacks detected and answered',
    cites: '899-bb(2)(b)(ii)(B)(3)',
    reads: 'Attacks and failures are detected, prevented and responded to.',
    metWhen: all(includesAll('incident-response', 'process', 'exercised'), includes('it-security', 'audit-logs')),
    severity: 'major',
    evidence: 'policy',
    serves: informs('cis-17'),
  },
  {
    id: 'shd-09b',
    title: 'Key controls tested',
    cites: '899-bb(2)(b)(ii)(B)(4)',
    reads: 'Key controls, systems and procedures are tested and watched regularly.',
    metWhen: includes('it-security', 'penetration-tests'),
    severity: 'minor',
    evidence: 'test-report',
    serves: informs('cis-18'),
  },
  {
    id: 'shd-10',
    title: 'Physical safeguards',
    cites: '899-bb(2)(b)(ii)(C)(1)-(3)',
    reads: 'Premises, workstations and media are protected, and intrusions are detected.',
    metWhen: includes('personal-data-security', 'physical'),
    severity: 'minor',
    evidence: 'policy',
    serves: informs('hip-14'),
  },
  {
    id: 'shd-12',
    title: 'Disposal in reasonable time',
    cites: '899-bb(2)(b)(ii)(C)(4)',
    reads: 'Private information is destroyed in reasonable time once it is no longer needed.',
    metWhen: includes('it-security', 'secure-disposal'),
    severity: 'major',
    evidence: 'policy',
    serves: informs('glb-08b'),
  },
];

/** Section 899-bb: the security programme, in force since March 2020. */
export const programme: Requirement[] = rows.map(({ evidence, cites, ...row }) => ({
  ...row,
  cites: `N.Y. Gen. Bus. Law ${cites}`,
  section: 'Security programme (899-bb)',
  from: '2020-03-21',
  deemedWhen: deemed,
  evidence: [{ type: evidence }],
}));
