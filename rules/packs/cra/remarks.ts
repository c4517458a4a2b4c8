import type { Penalty } from '#rules/engine/pack.ts';

export const penalties: Penalty[] = [
  {
    for: 'Annex I, Articles 13 and 14',
    max: 'EUR 15 000 000 or 2.5 % of worldwide annual turnover, whichever is higher',
    cites: 'CRA Art. 64(2)',
  },
  {
    for: 'Articles 18-23, 28, 30(1)-(4), 31(1)-(4), 32(1)-(3), 33(5), 39, 41, 47, 49, 53',
    max: 'EUR 10 000 000 or 2 % of worldwide annual turnover, whichever is higher',
    cites: 'CRA Art. 64(3)',
  },
  {
    for: 'Wrong, partial or misleading answers to notified bodies or authorities',
    max: 'EUR 5 000 000 or 1 % of worldwide annual turnover, whichever is higher',
    cites: 'CRA Art. 64(4)',
  },
  {
    for: 'Relief',
    max: 'Micro and small firms are not fined for missing the 24 h deadlines; open-source stewards are not fined at all',
    cites: 'CRA Art. 64(10), corrigendum OJ L, 2025/90555',
  },
  {
    for: 'Other consequences',
    max: 'Withdrawal, recall or sales ban by authorities; representative actions under Directive (EU) 2020/1828',
    cites: 'CRA Arts. 54-58, 65',
  },
];

/** What may change, as it stood when the pack was verified. */
export const pending: string[] = [
  'Harmonised standards (request M/606: prEN 40000-1-1 to -1-4, ETSI EN 304 6xx, prEN 50770 series): none cited in the Official Journal on 6 October 2026, so products of class I cannot use module A yet. A draft amendment would move delivery to the end of October 2026 (horizontal) and 31 December 2026 (vertical). Confidence: medium.',
  'Acts not adopted on 6 October 2026: mandatory certification of critical products (Art. 8(1)), minimum support periods by category (Art. 13(8)), SBOM format (Art. 13(24)), notification format (Art. 14(10)), common specifications (Art. 27(2)), designated schemes (Art. 27(9)). Confidence: medium.',
  'From 26 March 2027 electronic health record systems follow the assessment procedure of Regulation (EU) 2025/327 (new CRA Art. 32(5a)); other products are untouched. Confidence: medium.',
  'Digital Omnibus, COM(2025) 837: would bring a single entry point for several reports. A proposal only; it does not change the clocks. Confidence: medium.',
  'The radio equipment rules of Delegated Regulation (EU) 2022/30 end on 11 December 2027 (Delegated Regulation (EU) 2026/339): units placed until the day before stay under them, later units under this regulation.',
  'Toys: Regulation (EU) 2025/2509 applies from 1 August 2030; until then Annex III class I point 18 refers to Directive 2009/48/EC.',
  'High-risk AI duties were postponed to 2 December 2027 and 2 August 2028 by Regulation (EU) 2026/1744; this matters for Article 12 only.',
  'Incorporation into the EEA agreement was not verified: check the status for Norway, Iceland and Liechtenstein. Whether the regulation is added for Northern Ireland was not verified either. Confidence: low.',
];

export const notes: string[] = [
  'Often misread: it was signed on 23 October 2024 and came into force on 10 December 2024; it is law, no longer a proposal, and applies in steps.',
  'The class follows the core function of the product (Art. 7(1), Implementing Regulation (EU) 2025/2392): list the intended purpose from instructions, marketing and file; name the one core function; match it against the descriptions and ignore ancillary functions; classify separately sold modules on their own; record the reasoning in the technical file. Integrating a listed product does not by itself move the host into its class.',
  'Reporting duties bind manufacturers, and importers, distributors or modifiers that count as manufacturers under Articles 21 and 22.',
  'Anyone else who substantially modifies a product and makes it available counts as the manufacturer, for the affected part or the whole (Art. 22).',
  'Voluntary reports of other vulnerabilities, threats, incidents and near misses: Article 15; they create no extra duty.',
  'Reporting does not raise liability (Art. 17(4)). CSIRTs offer a helpdesk, especially for small firms (Art. 17(6)).',
  'A receiving CSIRT may delay onward sharing (Art. 16(2), Delegated Regulation (EU) 2026/881); the deadlines of manufacturers stay the same.',
  'One event can start several clocks: CRA Art. 14 (maker), NIS2 Art. 23 (entity), GDPR Art. 33 (controller). They run in parallel.',
  'The single reporting platform is reported to be live since 11 September 2026, with EU Login and a second factor and no programming interface (confidence: medium).',
  'The Commission guidance C(2026) 5252 is not binding: awareness is reasonable certainty after a prompt first assessment; five years of support is a floor, not a default; four questions test a substantial modification; three parts test remote data processing (confidence: medium).',
];
