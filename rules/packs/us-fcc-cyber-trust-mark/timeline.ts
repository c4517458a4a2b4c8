import type { Pack } from '#rules/engine/pack.ts';

export const milestones: Pack['milestones'] = [
  { date: '2023-08-10', what: 'Proposal, FCC 23-65', confidence: 'high' },
  { date: '2024-03-14', what: 'Report and Order adopted, FCC 24-26', confidence: 'high' },
  { date: '2024-07-30', what: 'Final rule published, 89 FR 61242', confidence: 'high' },
  { date: '2024-08-29', what: 'Rules effective', confidence: 'high' },
  {
    date: '2024-09-09',
    what: 'Compliance date of 8.208, 8.209, 8.212, 8.214, 8.215 and 8.217 to 8.222, after approval by OMB',
    confidence: 'high',
    source: 'https://regulations.justia.com/regulations/fedreg/2024/08/09/2024-17482.html',
  },
  {
    date: '2024-12-04',
    what: 'Eleven label administrators conditionally approved, UL Solutions as Lead Administrator',
    confidence: 'medium',
  },
  { date: '2025-01-07', what: 'Logo launched at the White House', confidence: 'high' },
  {
    date: '2025-06-01',
    what: 'UL recommends technical, label and registry rules; the FCC opens a security review of UL and pauses (June 2025, day not fixed)',
    confidence: 'medium',
  },
  {
    date: '2025-06-06',
    what: 'EO 14306: federal purchasing rules are to ask for the mark on consumer IoT by 4 January 2027',
    confidence: 'high',
  },
  {
    date: '2025-08-01',
    what: 'CTIA Certification leaves the pool of administrators (August 2025)',
    confidence: 'medium',
  },
  { date: '2025-12-19', what: 'UL Solutions withdraws as Lead Administrator', confidence: 'high' },
  { date: '2026-01-28', what: 'Applications for Lead Administrator close (open since 7 January)', confidence: 'high' },
  {
    date: '2026-02-24',
    what: 'Further applications for label administrator close (open since 27 January, DA 26-75)',
    confidence: 'high',
    source: 'https://docs.fcc.gov/public/attachments/DA-26-75A1.txt',
  },
  {
    date: '2026-04-01',
    what: 'The FCC names ioXt Alliance as Lead Administrator (April 2026, day not verified)',
    confidence: 'medium',
  },
  {
    date: '2027-01-04',
    what: 'Federal purchases are to require the mark (EO 14144 as amended); no purchasing rule was found',
    confidence: 'medium',
  },
];

/** What may change. */
export const pending: string[] = [
  'The programme is not open: by mid-2026 there was no adopted test standard, no open application and no labelled product (confidence low after that).',
  'The new Lead Administrator has to propose test standards, the design of the label and how often grants are renewed for each product class (8.221(a)(4)).',
  'The federal purchasing rule that is due on 4 January 2027.',
];

export const notes: string[] = [
  'A grant covers units identical to the tested sample, with the changes the rules permit (8.205(b), 8.206).',
  'The mark may not be used while an appeal is pending (8.212(g)).',
  'The criteria follow NIST: the Lead Administrator recommends changes within 45 days of a revision (8.221(a)(5)).',
  'The mark gives no safe harbour from liability.',
  'Administrators approved in December 2024: CSA America Testing & Certification, CTIA Certification (left in August 2025), DEKRA Certification, Intertek, ioXt Alliance, Palindrome Technologies, SGS North America, Telecommunications Industry Association, TÜV Rheinland of North America, TÜV SÜD America, UL (Lead until 19 December 2025). Names with medium confidence.',
  'Often misread: the mark was proposed in 2023, not launched; the rules date from March 2024, the logo from January 2025.',
  'Often misread: CTIA is no longer one of the label administrators.',
];
