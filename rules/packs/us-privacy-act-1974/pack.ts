import { all, includes, includesAll, named } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { informs } from '#rules/packs/shared/serves.ts';
import { soldInUs } from '#rules/packs/shared/us-markets.ts';

/** The Privacy Act of 1974, as it reaches contractors. */
export const usPrivacyAct1974: Pack = {
  id: 'us-privacy-act-1974',
  version: '1.0.1',
  title: 'Privacy Act of 1974, as it reaches contractors',
  shortTitle: 'US Privacy Act',
  citation: ['5 U.S.C. 552a, especially (m)', 'FAR subpart 24.1; clauses 52.224-1, 52.224-2, 52.224-3'],
  markets: ['US'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Each federal agency; OMB; courts',
  status: 'In force since 27 September 1975',
  summary:
    'Whoever runs a system of records on people for a federal agency is bound like the agency: clauses in the contract, safeguards, limits on disclosure, access for people, training. Selling devices to an agency that keeps the data itself is not enough.',
  bound:
    'Agencies, and contractors that operate a system of records for one; their staff count as agency employees for the criminal provisions.',
  boundRoles: [],
  effectiveFrom: '1975-09-27',
  milestones: [
    { date: '1974-12-31', what: 'Enacted', confidence: 'high' },
    { date: '1975-09-27', what: 'In force', confidence: 'high' },
    { date: '2017-01-19', what: 'FAR training clause 52.224-3', confidence: 'high' },
    {
      date: '2025-10-01',
      what: 'FAR overhaul renumbers parts by deviation: check the clause numbers in the contract',
      confidence: 'low',
    },
  ],
  inScope: all(
    soldInUs,
    named(
      'federal-records',
      'You run a system of records on people for a US federal agency',
      includes('special-organisation', 'federal-records'),
      '5 U.S.C. 552a(m)',
    ),
  ),
  exclusions: [],
  phases: {},
  requirements: [
    {
      id: 'pa-01',
      title: 'Clauses in the contract',
      cites: '5 U.S.C. 552a(m); FAR 52.224-1, 52.224-2',
      reads: 'The contract carries the clauses and names the system of records.',
      metWhen: includes('federal-records-duties', 'clauses'),
      severity: 'blocker',
      evidence: [{ type: 'contract' }],
    },
    {
      id: 'pa-02',
      title: 'Safeguards',
      cites: '5 U.S.C. 552a(e)(10)',
      reads: 'Administrative, technical and physical safeguards are in place and agreed with the agency.',
      metWhen: includes('federal-records-duties', 'safeguards'),
      severity: 'blocker',
      evidence: [{ type: 'policy' }],
      serves: informs('hip-20'),
    },
    {
      id: 'pa-03',
      title: 'Disclosure limited and accounted',
      cites: '5 U.S.C. 552a(b)-(c)',
      reads: 'Records leave only with consent or under a listed exception, and each disclosure is accounted for.',
      metWhen: includes('federal-records-duties', 'disclosures'),
      severity: 'blocker',
      evidence: [{ type: 'policy' }, { type: 'log' }],
    },
    {
      id: 'pa-04',
      title: 'Access and amendment',
      cites: '5 U.S.C. 552a(d)',
      reads: 'People can see and correct their records through the agency.',
      metWhen: includes('federal-records-duties', 'access'),
      severity: 'major',
      evidence: [{ type: 'policy' }],
    },
    {
      id: 'pa-05',
      title: 'Training',
      cites: 'FAR 52.224-3',
      reads: 'Staff who handle the records had Privacy Act training, on record.',
      metWhen: includes('federal-records-duties', 'training'),
      severity: 'major',
      evidence: [{ type: 'training-record' }],
    },
    {
      id: 'pa-06',
      title: 'Breaches reported to the agency',
      cites: 'OMB M-17-12',
      reads: 'Breaches go to the agency without delay, under a plan that was exercised.',
      metWhen: includesAll('incident-response', 'process', 'exercised'),
      severity: 'major',
      evidence: [{ type: 'policy' }],
      serves: informs('cis-17'),
    },
  ],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'us-privacy-act-support-sheet',
      name: 'System-of-records support sheet',
      cites: '5 U.S.C. 552a(e)(4), (m)',
      fields: [
        'Notice of the system (SORN)',
        'Agency',
        'Categories',
        'Safeguards',
        'Log of disclosures',
        'Access procedure',
        'Log of training',
        'Breach contact',
      ],
    },
  ],
  clocks: [{ event: 'breach of records', steps: ['without delay'], to: 'the agency' }],
  penalties: [
    { for: 'Wilful acts', max: 'Misdemeanour, fine up to USD 5,000', cites: '5 U.S.C. 552a(i)' },
    { for: 'Further', max: 'Civil suits lie against the agency; remedies under the contract' },
  ],
  edgeCases: [
    {
      case: 'Selling cameras to an agency that stores the footage itself',
      result: 'Out: the maker runs no system of records.',
    },
    {
      case: "Maker hosts veterans' wearable data retrieved by name for the VA",
      result: 'In: run on behalf of an agency and retrieved by identifier.',
    },
  ],
  pending: [
    'The overhaul of the FAR renumbers its clauses on privacy by deviation; look the numbers up in the contract (confidence low).',
  ],
  notes: [
    'Often taken for a privacy law for makers: it binds federal agencies, and contractors that run a system of records for one (5 U.S.C. 552a(m)). An ordinary maker is outside.',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://www.govinfo.gov/app/details/USCODE-2023-title5/USCODE-2023-title5-partI-chap5-subchapII-sec552a'],
  confidence: 'high',
  confidenceBasis:
    'Long-settled statute; numbers of the procurement clauses after the FAR overhaul are of low confidence.',
};
