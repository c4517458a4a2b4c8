import type { Pack } from '#rules/engine/pack.ts';
import { features } from './features.ts';
import { exclusions, inScope } from './scope.ts';

/** Oregon connected-device law: HB 2395 of 2019. */
export const usOrHb2395: Pack = {
  id: 'us-or-hb2395',
  version: '1.0.0',
  title: 'Oregon connected-device security law (HB 2395)',
  shortTitle: 'Oregon HB 2395',
  citation: ['ORS 646A.813', '2019 Or. Laws ch. 193 (HB 2395)', 'ORS 646.607'],
  markets: ['US-OR'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Oregon Attorney General and district attorneys under the Unlawful Trade Practices Act',
  status: 'In force since 1 January 2020',
  summary:
    'Makers who sell connected consumer devices in Oregon equip them with reasonable security features that suit the device and its information. Unique passwords or a credential made by the user before first use, or compliance with federal security rules for connected devices, count as such a feature.',
  bound: 'Makers who themselves also sell or offer their device in Oregon; both are needed.',
  boundRoles: ['manufacturer'],
  effectiveFrom: '2020-01-01',
  milestones: [
    { date: '2019-05-30', what: 'Signed', confidence: 'high' },
    { date: '2020-01-01', what: 'In force', confidence: 'high' },
  ],
  inScope,
  exclusions,
  phases: {},
  requirements: features,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'or-security-file',
      name: 'Reasonable-security file (shared with California)',
      cites: 'Practice',
      fields: [
        'Model',
        'Consumer use',
        'Address type',
        'Authentication scheme',
        'Features',
        'Federal route',
        'Tests',
        'Date',
      ],
    },
  ],
  clocks: [],
  penalties: [
    {
      for: 'Unlawful trade practice',
      max: 'Injunction; civil penalty up to USD 25,000 per wilful violation (confidence medium)',
      cites: 'ORS 646.607, 646.642',
    },
    {
      for: 'Private action',
      max: 'None expected: ORS 646.638 is tied to ORS 646.608 (confidence medium)',
      cites: 'ORS 646.638',
    },
  ],
  edgeCases: [
    {
      case: 'Zigbee or NFC device for the home',
      result: 'In scope: any address used for short-range wireless counts, unlike in California.',
    },
    { case: 'Access-control panel for offices', result: 'Out: mainly business use.' },
    {
      case: 'Device already under federal security rules',
      result: 'In scope, but federal compliance is a listed reasonable feature.',
    },
    {
      case: 'Contract manufacturer that ships to a brand',
      result: 'Out: one must both make and sell in the state.',
    },
  ],
  pending: [
    'The remedy under the Unlawful Trade Practices Act is checked again before each release; the wording of the exclusions is settled.',
  ],
  notes: [
    'Third-party software that the user adds is not covered; online stores have no duty; access of law enforcement is untouched.',
    'Often taken for a copy of California. It covers only consumer devices, uses a wider address test and a narrower notion of manufacturer, and accepts compliance with federal device-security law.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'https://oregon.public.law/statutes/ors_646a.813',
    'https://olis.oregonlegislature.gov/liz/2019R1/Measures/Overview/HB2395',
  ],
  confidence: 'high',
  confidenceBasis:
    'Text of the section and of the enrolled bill in secondary copies; penalties are of medium confidence.',
};
