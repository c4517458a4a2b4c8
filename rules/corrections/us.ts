import type { Correction } from './correction.ts';

export const ofUs: Correction[] = [
  {
    regulation: 'us-ca-ccpa',
    says: 'The CPRA took effect on 1 July 2023, and also on 1 January 2023.',
    fact: 'Its provisions became operative on 1 January 2023 and reach data collected from 1 January 2022; it could be enforced from 1 July 2023. A court put off the regulations of March 2023 to 29 March 2024, which the Court of Appeal undid on 9 February 2024.',
    confidence: 'high',
  },
  {
    regulation: 'us-ca-ccpa',
    says: 'The CCPA is SB 1121.',
    fact: 'The Act was AB 375 (2018, chapter 55); SB 1121 was the first amendment of the same year.',
    confidence: 'high',
  },
  {
    regulation: 'us-ny-shield',
    says: 'It is bill S55575B, in effect from 21 March 2020.',
    fact: 'The bill is S5575B (L. 2019, chapter 117). Its breach notices started on 23 October 2019, its security programme on 21 March 2020; amendments of December 2024 and March 2025 followed.',
    confidence: 'high',
  },
  ...['us-hipaa-security-breach', 'us-ftc-hbnr'].map(
    (regulation): Correction => ({
      regulation,
      says: 'The Federal Exchange Data Breach Notification Act of 2015 sets the rules for breaches.',
      fact: 'That bill (H.R. 555) never became law. What binds is the HIPAA Breach Notification Rule for covered entities and their associates, and the FTC Health Breach Notification Rule for health records outside HIPAA.',
      confidence: 'high',
    }),
  ),
  {
    regulation: 'us-iot-cia-2020',
    says: 'It passed on 4 December 2020 and bars agencies from devices that do not comply after 4 December 2022.',
    fact: 'Signed on 4 December 2020 as Pub. L. 116-207. Since 4 December 2022 an agency may not buy, renew or use a device where its CIO finds that it would stop the agency from meeting the NIST standards, with three grounds for a waiver. Makers meet it through contracts.',
    confidence: 'high',
  },
  {
    regulation: 'us-fcc-cyber-trust-mark',
    says: 'The mark was launched in 2023.',
    fact: 'Proposed in 2023, adopted on 14 March 2024, its logo launched on 7 January 2025; no product carried it by early 2026. The lead administrator resigned on 19 December 2025, and ioXt Alliance was named in spring 2026 (the day was not verified).',
    confidence: 'high',
  },
  {
    regulation: 'us-fcc-cyber-trust-mark',
    says: 'CTIA is among those who stand behind it.',
    fact: 'CTIA withdrew from the administrators of the label in August 2025.',
    confidence: 'medium',
  },
  {
    regulation: 'us-eo-14028',
    says: 'It sets minimum security standards for devices of federal agencies.',
    fact: 'On devices it ordered labelling pilots (section 4(s) to (u)). Rules for agencies come from Pub. L. 116-207 and SP 800-213. The software attestations under it were withdrawn by OMB M-26-05 on 23 January 2026.',
    confidence: 'high',
  },
  {
    regulation: 'us-ca-sb327',
    says: 'It puts liability and the burden of proof on vendors.',
    fact: 'It shifts no burden and gives nobody a right to sue; only the Attorney General and city, county and district attorneys enforce it. The password rule is one way to count as compliant. AB 2392 added a route over NIST labels from 1 January 2023.',
    confidence: 'high',
  },
  {
    regulation: 'us-or-hb2395',
    says: 'Oregon has a similar text to California’s.',
    fact: 'It covers only devices mainly for personal, family or household use, has a wider test of addresses and a narrower definition of the maker, and accepts compliance with federal device security law.',
    confidence: 'high',
  },
  {
    regulation: 'us-ca-sb327',
    says: 'The D-Link settlement shows the level of security it asks for.',
    fact: 'That case was under section 5 of the FTC Act: the count of unfairness was dismissed in 2017, those of deception were settled without a fine against a security programme and ten years of assessments.',
    confidence: 'high',
  },
  {
    regulation: 'us-ftc-act-s5',
    says: 'The D-Link settlement is a case under California’s law.',
    fact: 'It was a case under this section: the count of unfairness was dismissed in 2017, those of deception were settled without a fine.',
    confidence: 'high',
  },
  ...'va co ct ut tx or mt fl de ia ne nh nj tn mn md in ky ri ok la al vt'.split(' ').map(
    (state): Correction => ({
      regulation: `us-${state}-privacy`,
      says: 'Twelve states have privacy laws (December 2023).',
      fact: 'On 22 November 2026 nineteen general laws and Florida’s narrow one are in force; four more are enacted with later days.',
      confidence: 'high',
    }),
  ),
  ...['nist-consumer-iot-label-2022', 'nist-ir-8425'].map(
    (regulation): Correction => ({
      regulation,
      says: 'NIST’s paper on labels has six features for integrators of all sectors.',
      fact: 'The paper of 4 February 2022 is about consumer IoT. To the six criteria for products it adds four for developers. “Event logging” is one part of knowing the state of security; “firmware configuration” should read product configuration.',
      confidence: 'high',
    }),
  ),
  {
    regulation: 'us-privacy-act-1974',
    says: 'It is a privacy law for connected products.',
    fact: 'It binds federal agencies, and contractors who run a system of records for one. An ordinary maker is outside it.',
    confidence: 'high',
  },
  {
    regulation: 'ctia-iot-cyber',
    says: 'It is a leading scheme.',
    fact: 'The programme is still listed, but CTIA withdrew from the administrators of the Cyber Trust Mark in August 2025, and the public test plans found are of 2018 to 2020.',
    confidence: 'medium',
  },
  {
    regulation: 'us-ffiec',
    says: 'The FFIEC assessment tool is a resource.',
    fact: 'It was retired on 31 August 2025 in favour of NIST CSF 2.0, CISA’s goals, the CRI Profile and the CIS Controls.',
    confidence: 'high',
  },
  ...[
    'us-fda-524b',
    'us-fcc-equipment-authorization',
    'us-coppa',
    'us-glba-safeguards',
    'us-bis-connected-vehicles',
  ].map(
    (regulation): Correction => ({
      regulation,
      says: 'There is no national framework for the security of connected products (March 2025).',
      fact: 'There is no law across all sectors, but binding law of sectors touches devices. This is one of them.',
      confidence: 'high',
    }),
  ),
];
