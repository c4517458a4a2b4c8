import type { Milestone, Pack } from '#rules/engine/pack.ts';

export const milestones: Milestone[] = [
  { date: '2021-11-11', what: 'Secure Equipment Act', confidence: 'high' },
  {
    date: '2023-02-06',
    what: 'No authorisation of covered equipment; attestation and US agent needed',
    source: 'FCC 22-84',
    confidence: 'high',
  },
  {
    date: '2025-05-22',
    what: 'Order on laboratories and certification bodies tied to prohibited entities',
    source: 'FCC 25-27',
    confidence: 'high',
  },
  { date: '2025-09-08', what: 'That order takes effect', source: 'FCC 25-27', confidence: 'high' },
  {
    date: '2025-12-22',
    what: 'Drones made abroad and their critical parts are put on the Covered List',
    confidence: 'high',
  },
  {
    date: '2025-12-26',
    what: 'A covered modular transmitter bars its host; older grants can be limited',
    source: 'FCC 25-71',
    confidence: 'high',
  },
  {
    date: '2026-03-23',
    what: 'Consumer-grade routers produced abroad (any major stage) are put on the Covered List',
    confidence: 'high',
  },
  {
    date: '2026-04-24',
    what: 'FAQ widens this to hotspots, LTE and 5G home equipment and gateways; phones with hotspot stay out',
    confidence: 'high',
  },
  {
    date: '2026-05-08',
    what: 'Waiver for updates of earlier-authorised routers, drones and drone parts extended and widened to class II software and firmware changes',
    confidence: 'high',
  },
  {
    date: '2026-06-15',
    what: 'Priority for trusted laboratories, surveillance and a screening list (parts delayed)',
    source: 'FCC 26-28',
    confidence: 'high',
  },
  {
    date: '2029-01-01',
    what: 'The waiver for software and firmware updates of earlier-authorised routers and drones runs at least to here',
    confidence: 'high',
  },
];

export const edgeCases: Pack['edgeCases'] = [
  {
    case: 'Pre-certified Wi-Fi module in a thermostat',
    result: 'The grant of the module may serve; the host still needs a declaration and labelling.',
  },
  {
    case: 'Router model granted in 2025 and made in Vietnam',
    result: 'May still be sold; changes are restricted. The listing does not look back.',
  },
  {
    case: 'New mesh router designed in the US and assembled abroad',
    result: 'Blocked: any major stage abroad counts without conditional approval.',
  },
  { case: 'Camera with a module of a producer on the Covered List', result: 'Blocked by FCC 25-71.' },
  {
    case: 'Core router for enterprises',
    result: 'The listing of routers does not reach it: it concerns consumer-grade equipment.',
  },
  {
    case: 'Device exempt under 47 CFR 15.103, or battery-powered with low frequencies',
    result: 'No authorisation needed; choose the route "exempt" and keep the reason.',
  },
];

export const pending: string[] = [
  'Further product categories may be put on the Covered List at any time.',
  'A rule that would make the update waiver (now to 1 January 2029) lasting is only recommended.',
  'Effective dates of the paperwork parts of FCC 26-28 are open.',
  'FCC 26-2 (January 2026) on attestations of foreign-adversary control: whether holders of equipment grants must file, and when, has to be checked.',
];

export const notes: string[] = [
  'Limited exceptions allow import and pre-sale before authorisation (47 CFR 2.803 to 2.1204).',
  'It is one of the binding US sector rules that touch connected devices, although there is no horizontal law.',
];
