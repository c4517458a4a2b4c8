import type { Pack } from '#rules/engine/pack.ts';
import { exclusions, inScope, makers } from './scope.ts';
import { section9104 } from './section-91-04.ts';

/** California connected-device law: SB-327 with AB 1906, amended by AB 2392. */
export const usCaSb327: Pack = {
  id: 'us-ca-sb327',
  version: '1.1.0',
  title: 'California connected-device security law (SB-327)',
  shortTitle: 'California SB-327',
  citation: [
    'Cal. Civ. Code 1798.91.04-1798.91.06 (Title 1.81.26)',
    'SB-327 (2018 ch. 886) and AB 1906 (2018 ch. 860)',
    'AB 2392 (2022)',
  ],
  markets: ['US-CA'],
  kind: 'law',
  force: 'mandatory',
  authority:
    'California Attorney General, city attorneys, county counsel and district attorneys; no private action under this title',
  status: 'In force since 1 January 2020',
  summary:
    'Whoever makes connected devices sold or offered in California equips them with reasonable security features that suit the device and its data. A device that can be signed in to from outside its network is deemed reasonable with unique passwords or a forced new credential. Since 2023 a label that conforms to NIST criteria is another route.',
  bound:
    'Whoever makes, or has made on its own behalf, connected devices sold or offered in California. Buying in finished devices, or only putting a brand on them, does not count.',
  boundRoles: makers,
  effectiveFrom: '2020-01-01',
  milestones: [
    { date: '2018-09-28', what: 'SB-327 and AB 1906 signed', confidence: 'high' },
    { date: '2020-01-01', what: 'In force', confidence: 'high' },
    { date: '2022-09-29', what: 'AB 2392 signed: route by NIST-conforming label', confidence: 'high' },
    { date: '2023-01-01', what: 'Route by label in force', confidence: 'high' },
  ],
  inScope,
  exclusions,
  phases: {},
  requirements: section9104,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'ca-security-file',
      name: 'Reasonable-security file',
      cites: 'Practice',
      fields: [
        'Model',
        'Software version',
        'Address type',
        'Data types',
        'Authentication scheme',
        'Reachable from outside the local network',
        'List of features',
        'Test reports',
        'Reason for a federal exclusion (if any)',
        'Date',
        'Approver',
      ],
    },
  ],
  clocks: [],
  penalties: [
    {
      for: 'Breach',
      max: 'No amount in the title; public enforcers usually plead unfair competition: up to USD 2,500 per violation, and an injunction (confidence medium)',
      cites: 'Cal. Bus. & Prof. Code 17200, 17206',
    },
  ],
  edgeCases: [
    {
      case: 'Bluetooth-only thermometer that reaches the cloud through a phone',
      result: 'In scope: an indirect internet connection with a Bluetooth address is enough.',
    },
    {
      case: 'Zigbee bulb with neither IP nor Bluetooth address',
      result: 'The bulb is out, its IP hub is in: the address test knows only IP and Bluetooth.',
    },
    { case: 'Ethernet controller for factories', result: 'In scope: California has no consumer limit.' },
    {
      case: 'US importer that puts its own brand on a finished camera',
      result:
        'The importer is out, the maker is in: a contract that only adds a brand is carved out, a contract to build to order is not.',
    },
    {
      case: 'Shared default password usable only inside the local network',
      result: 'The password rule is not triggered; the device is still judged under subdivision (a).',
    },
    { case: 'FDA cyber device', result: 'Out, because federal rules govern it (1798.91.06(d)).' },
  ],
  pending: ['No US label that conforms to the NIST criteria could be had by mid-2026.'],
  notes: [
    'Third-party software that the user chooses to add is not covered (1798.91.06(a)); app stores need not police compliance (1798.91.06(b)).',
    'Owners keep the right to control and modify their own devices (1798.91.06(c)); access of law enforcement is untouched.',
    'Often misread: the law does not shift the burden of proof and gives no private right of action.',
    'Often misread: the password rule is a route that is deemed reasonable for sign-in from outside the local network, not a rule for every password.',
    'The D-Link settlement was a case under section 5 of the FTC Act and sets no level for this law.',
    'Oregon has a similar law, but only for consumer devices, with a wider address test and a narrower notion of manufacturer.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.26',
    'https://self-law.org/code/ca/civil-code/1798-91-04',
  ],
  confidence: 'high',
  confidenceBasis: 'Text of the three sections as amended by AB 2392 was read through a secondary copy.',
};
