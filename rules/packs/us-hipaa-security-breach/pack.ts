import type { Pack } from '#rules/engine/pack.ts';
import { administrative } from './administrative.ts';
import { breaches } from './breaches.ts';
import { documents } from './documents.ts';
import { safeguards } from './safeguards.ts';
import { inScope } from './scope.ts';

/** HIPAA's rules on security and breach notice, as they meet connected devices. */
export const usHipaaSecurityBreach: Pack = {
  id: 'us-hipaa-security-breach',
  version: '1.0.0',
  title: 'HIPAA Security Rule and Breach Notification Rule, as they meet connected devices',
  shortTitle: 'HIPAA',
  citation: ['45 CFR 164.302-164.318 and 164.400-164.414', 'Pub. L. 104-191', 'HITECH Act (Pub. L. 111-5)'],
  markets: ['US'],
  kind: 'law',
  force: 'mandatory',
  authority: 'HHS Office for Civil Rights; state attorneys general',
  status: 'In force; an overhaul of 2025 was still a proposal at last check',
  summary:
    'Covered entities and their business associates protect electronic health information with administrative, physical and technical safeguards. Breaches are assessed and told to people within 60 days, to HHS and to the media. A device maker is caught when its cloud or service staff handle patient data for a clinic or insurer.',
  bound:
    'Covered entities (plans, clearing houses, providers that bill electronically) and business associates. A maker is a business associate when its cloud or service staff handle patient data for a covered entity, and a covered entity when it supplies equipment and bills plans electronically.',
  boundRoles: [],
  effectiveFrom: '2005-04-20',
  milestones: [
    { date: '2005-04-20', what: 'Security Rule applies (small plans 2006-04-20)', confidence: 'medium' },
    { date: '2009-09-23', what: 'Breach rule in force', confidence: 'high' },
    { date: '2013-09-23', what: 'Omnibus Rule: business associates directly liable', confidence: 'high' },
    {
      date: '2021-01-05',
      what: 'Pub. L. 116-321: recognised security practices count in penalties',
      confidence: 'high',
    },
    {
      date: '2025-01-06',
      what: 'Proposal 90 FR 898: all specifications required, second factor, encryption, inventory and network map, yearly audit, restoration in 72 hours, notices in 24 hours',
      confidence: 'high',
    },
    { date: '2026-01-28', what: 'Penalty amounts updated', confidence: 'high' },
    { date: '2026-05-31', what: 'Planned day of a final rule missed; none seen by June 2026', confidence: 'high' },
    { date: '2027-07-01', what: 'Final rule reportedly not before July 2027; not confirmed', confidence: 'low' },
  ],
  inScope,
  exclusions: [],
  phases: {},
  requirements: [...administrative, ...safeguards, ...breaches],
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [
    {
      event: 'breach of unsecured health information',
      steps: [
        'without delay, at most 60 days: people',
        'from 500 people: HHS at the same time; below: within 60 days of the end of the year',
        'above 500 residents of a state: media, at most 60 days',
        'business associate: covered entity within 60 days or as the contract says',
      ],
      to: 'people, HHS, media, covered entity',
    },
  ],
  penalties: [
    { for: 'No knowledge', max: 'USD 145 to 73,011', cites: 'Table of 2026-01-28' },
    { for: 'Reasonable cause', max: 'USD 1,461 to 73,011', cites: 'Table of 2026-01-28' },
    { for: 'Wilful neglect, corrected', max: 'USD 14,602 to 73,011', cites: 'Table of 2026-01-28' },
    {
      for: 'Wilful neglect, not corrected',
      max: 'USD 73,011 to 2,190,294; yearly cap 2,190,294 for identical violations, lower for three tiers at discretion',
      cites: 'Table of 2026-01-28',
    },
    { for: 'Criminal tiers', max: 'Fines and imprisonment', cites: '42 U.S.C. 1320d-6' },
  ],
  edgeCases: [
    {
      case: "Remote monitoring kit with the maker's cloud, prescribed by a clinic",
      result: 'In as business associate: health information is handled for a covered entity.',
    },
    {
      case: 'Smart scale bought in a shop, with its own app',
      result: 'Out: no covered entity. The Health Breach Notification Rule is likely.',
    },
    {
      case: 'Encrypted cloud storage without the key',
      result: 'In: HHS treats hosts that cannot see the data as business associates.',
    },
    {
      case: 'Maker repairs pumps that hold patient data',
      result: 'In: access in service makes a business associate.',
    },
  ],
  pending: [
    'The Security Rule overhaul of 2025 is not final: firm sources to June 2026, weak notes of September 2026 point to July 2027. It may also be withdrawn.',
  ],
  notes: [
    'Out: health data a consumer gives a maker for personal use (see the Health Breach Notification Rule and state law), hardware sales without access to the data, and mere conduits.',
    'Often misread: there is no "Federal Exchange Data Breach Notification Act of 2015"; it was a bill (H.R. 555). What binds are this rule and the FTC Health Breach Notification Rule.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'https://medcurity.com/hipaa-security-rule-2026/',
    'https://www.paubox.com/blog/hhs-updates-hipaa-penalty-amounts-to-reflect-inflation-adjustment',
  ],
  confidence: 'high',
  confidenceBasis: 'Long-settled rules; the state of the proposal is of medium confidence.',
};
