import type { Pack } from '#rules/engine/pack.ts';

export const penalties: Pack['penalties'] = [
  {
    for: 'Breach of the national rules that transpose the directive',
    max: 'Set by each Member State: effective, proportionate, dissuasive; may be criminal for serious cases',
    cites: 'Directive 2014/53/EU, Art 46',
  },
  {
    for: 'Equipment that does not conform',
    max: 'Withdrawal or recall, safeguard procedure, measures for formal non-compliance',
    cites: 'Directive 2014/53/EU, Arts 40-43',
  },
];

export const edgeCases: Pack['edgeCases'] = [
  {
    case: 'Zigbee sensor that reaches the internet through a hub',
    result: 'Internet-connected, directly or through other equipment: point (d) applies.',
  },
  { case: 'Garage remote at 433 MHz, one way', result: 'The directive applies, points (d), (e) and (f) do not.' },
  {
    case: 'Bluetooth fitness band without internet, but with upload through a phone app',
    result: 'It communicates over the internet through the phone: (d) and, as a wearable with personal data, (e).',
  },
  {
    case: 'Offline Bluetooth toy that records voice',
    result: 'Point (e) applies to toys without internet as well, if they can process personal data.',
  },
  { case: 'Vehicle telematics unit under Regulation (EU) 2019/2144', result: '(d) still applies; (e) and (f) do not.' },
  {
    case: 'Connected medical device',
    result: 'Points (d), (e) and (f) do not apply; the medical device rules do instead.',
  },
  {
    case: 'Camera with Ethernet only',
    result:
      'Not radio equipment: electromagnetic compatibility and low voltage rules instead, and the Cyber Resilience Act from 2027.',
  },
  {
    case: 'Payment terminal with SIM',
    result:
      '(d), (e) if it can process personal data, and (f); for (f) a notified body is needed as soon as its software can be updated.',
  },
  {
    case: 'Type first sold in 2023, new units after 1 August 2025',
    result: 'Each unit placed from 1 August 2025 to 10 December 2027 must meet (d) to (f).',
  },
  {
    case: 'Model first placed in 2028',
    result:
      '(d) to (f) no longer apply; the Cyber Resilience Act covers its cybersecurity, the rest of the directive stays.',
  },
];

export const pending: string[] = [
  'Digital omnibus on declarations (COM(2025) 503 and 504) would make digital declarations and contacts the norm; final adoption not confirmed (confidence low).',
  'Certificates of notified bodies for points (d) to (f) and the Cyber Resilience Act: examine Article 69(1) of that Act before relying on one after 11 December 2027.',
];

export const notes: string[] = [
  'The common dossiers on connected products leave this regime out, although its cybersecurity points have bound since 1 August 2025.',
  'Three restrictions of the citation matter: skippable passwords (all parts), control by guardians (part 2, toys and childcare), secure update criteria for money (part 3, whatever the design). Rationale and guidance sections give no presumption in any part.',
  'A restriction does not make the equipment unlawful: it takes away the presumption, and with it module A. A notified body certificate closes the point.',
  'Aircraft equipment under Regulation (EU) 2018/1139 is out of (e) and (f) only, as the Delegated Regulation says; Annex I of the directive leaves certain airborne products out altogether.',
  'EN 18031 requirement ids follow the published standard from knowledge and an independent listing; the standard was not at hand. Part 3 splits AUM-2 into AUM-2-1 and AUM-2-2; one listing also shows an AUM-1-3 (unchecked).',
  'Northern Ireland follows the directive under the Windsor Framework. Switzerland and Türkiye accept much of the proof through agreements but are markets of their own.',
];
