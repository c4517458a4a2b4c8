import type { Milestone, Pack } from '#rules/engine/pack.ts';

export const milestones: Milestone[] = [
  {
    date: '2018-10-14',
    what: 'UK Code of Practice for Consumer IoT Security; its first three guidelines became law',
  },
  { date: '2022-12-06', what: 'Royal Assent' },
  { date: '2023-09-14', what: '2023 Regulations made', source: 'SI 2023/1007' },
  { date: '2024-04-29', what: 'Part 1 of the Act and the Regulations in force', source: 'SI 2023/469' },
  {
    date: '2025-02-25',
    what: 'Vehicles excepted in Great Britain; one-word repair of Schedule 1 paragraph 3(3)',
    source: 'SI 2025/211',
  },
  {
    date: '2025-06-01',
    what: 'Enforcement guidance updated (month known, day not)',
    confidence: 'medium',
  },
  {
    date: '2025-12-04',
    what: 'JC-STAR STAR-1 and any Singapore label level count as compliance, also for the statement',
    source: 'SI 2025/1267',
  },
  {
    date: '2026-01-01',
    what: 'Memoranda with Singapore and Japan take effect',
    confidence: 'medium',
  },
  {
    date: '2026-04-08',
    what: 'Government response on enterprise connected devices: voluntary code first, the regime stays consumer-only',
  },
  { date: '2029-04-28', what: 'First statutory review report due by this day', source: 'SI 2023/1007 reg 10' },
];

export const penalties: Pack['penalties'] = [
  {
    for: 'Each breach of a duty',
    max: 'Up to GBP 10 million or 4 % of qualifying worldwide revenue, whichever is greater; GBP 10 million without an accounting period',
    cites: 'PSTI Act 2022 ss.36, 38',
  },
  {
    for: 'A breach that continues after the payment date',
    max: 'Up to GBP 20,000 more per day',
    cites: 'PSTI Act 2022 s.36(5)',
  },
  {
    for: 'Time to respond and pay',
    max: '28 days between notice of intent and penalty; at least 28 days to pay',
  },
  {
    for: 'Compliance, stop and recall notices',
    max: 'After 10 days for representations (urgent stop or recall without); appeal to the First-tier Tribunal within 28 days',
  },
  {
    for: 'Not complying with an enforcement notice',
    max: 'An offence, punished by a fine; directors can be liable',
    cites: 'PSTI Act 2022 ss.32, 52',
  },
  {
    for: 'Further measures',
    max: 'Forfeiture, public warnings and publication of action',
    cites: 'PSTI Act 2022 ss.42-46',
  },
];

export const pending: string[] = [
  'No short form of the statement has been prescribed, so only the full statement can accompany the product.',
  'No regulations yet require telling customers of compliance failures (ss.11(5), 18(5), 19(7), 24(5), 25(8)).',
  'There are no rules on group revenue for penalties (s.38(6)).',
  'The Regulations still name EN 303 645 V2.1.1.',
  'The reference to the unfair trading regulations of 2008 outlived their replacement by the DMCC Act 2024 on 6 April 2025; read as the successor rule on invitations to purchase (confidence medium).',
];

export const notes: string[] = [
  'Location does not matter: it is enough to know, or to have to know, that the product will be a UK consumer connectable product.',
  'Labels from Singapore (any level) and Japan (STAR-1) stand in for all three security requirements and the statement while they are valid.',
  'Often misread: passwords need no change at first sign-in and may be reused; what counts is that they are unique or set by the user.',
  'Often misread: there is no duty to patch, no duty to tell customers of vulnerabilities and no minimum support length. The notices of s.11 are about compliance failures.',
  'Often misread: equal prominence of the support period binds the manufacturer on its own sites; retailers have no display duty of their own.',
  'The scope is any consumer connectable product, not only fire and security equipment; a building installer may not even be a distributor (s.7(6)).',
  'The regime is far narrower than the EU Cyber Resilience Act: no vulnerability handling, no incident reporting, no marking.',
  'Helps elsewhere since 1 January 2026: a simplified application for level 1 of the Singapore label; with the statement published online, a simplified STAR-1 application in Japan (3 of 16 items taken as met, English accepted, fee JPY 140,000).',
  'Whether manufacturers who rely on a label must still keep a statement is open (confidence medium).',
];
