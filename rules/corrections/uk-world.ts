import type { Correction } from './correction.ts';

export const ofUkAndWorld: Correction[] = [
  {
    regulation: 'uk-psti',
    says: 'Each product has a unique password that must be used at the first sign-in and cannot be used again.',
    fact: 'There is no rule on a change at the first sign-in and none on reuse. Outside the factory default a password is unique per product or set by the user; a unique one must not be guessable (SI 2023/1007, Schedule 1, paragraph 1).',
    confidence: 'high',
  },
  {
    regulation: 'uk-psti',
    says: 'Customers must be told of vulnerabilities promptly and given fixes in time.',
    fact: 'It only asks to publish a contact point and when reporters hear back. There is no duty to patch or to tell customers; the notices of section 11 concern failures to comply.',
    confidence: 'high',
  },
  {
    regulation: 'uk-psti',
    says: 'The support period must be stated at the point of sale.',
    fact: 'The maker publishes it, with an end date that may not come nearer. Equal prominence is asked only where the maker itself invites to buy; shops have no duty of their own.',
    confidence: 'high',
  },
  {
    regulation: 'uk-psti',
    says: 'It is about the fire and security market.',
    fact: 'It covers any consumer connectable product; who installs in buildings can even fall outside the definition of a distributor (section 7(6)).',
    confidence: 'high',
  },
  {
    regulation: 'uk-psti',
    says: 'Nothing about the statement of compliance.',
    fact: 'Each product comes with one, with the content of Schedule 4, kept for ten years or the support period where that is longer.',
    confidence: 'high',
  },
  {
    regulation: 'uk-psti',
    says: 'The CRA aligns closely with it.',
    fact: 'It is far narrower: no minimum length of support, no handling of vulnerabilities, no reporting of incidents, no marking.',
    confidence: 'high',
  },
  {
    regulation: 'uk-psti',
    says: 'Standards are voluntary, regulations mandatory.',
    fact: 'In form, yes. But it gives legal effect to three provisions of EN 303 645 and to clauses of ISO/IEC 29147.',
    confidence: 'high',
  },
  {
    regulation: 'uk-gdpr-dpa',
    says: 'The GDPR, “Directive 95/46/EC”, is the law in the UK.',
    fact: 'The UK GDPR applies with the Data Protection Act 2018, amended by the Data (Use and Access) Act 2025.',
    confidence: 'high',
  },
  {
    regulation: 'csa',
    says: 'It became law in the UK.',
    fact: 'Certification schemes under it have no force in Great Britain today.',
    confidence: 'medium',
  },
  {
    regulation: 'uk-nis',
    says: 'NIS became applicable on 24 May 2018.',
    fact: 'The UK regulations took effect on 10 May 2018.',
    confidence: 'high',
  },
  {
    regulation: 'iso-22301',
    says: 'It is “ISO/IEC 22301”.',
    fact: 'It is ISO 22301, of ISO alone: the edition of 2019 with an amendment of 2024.',
    confidence: 'high',
  },
  ...['iso-27001', 'iso-22301', 'iso-27031', 'iso-27032', 'iso-27035'].map(
    (regulation): Correction => ({
      regulation,
      says: 'Five ISO standards cover all aspects.',
      fact: 'Only ISO/IEC 27001 and ISO 22301 can be certified against; the others are guidance. Those on connected products, ISO/IEC 27400 to 27404, are missing.',
      confidence: 'high',
    }),
  ),
  {
    regulation: 'sg-cls',
    says: 'Standards and labels are voluntary.',
    fact: 'Singapore makes this label compulsory for home routers.',
    confidence: 'high',
  },
  ...['au-cop-consumer-iot', 'au-smart-devices'].map(
    (regulation): Correction => ({
      regulation,
      says: 'For Australia there is only the code of practice.',
      fact: 'The Cyber Security Act 2024 and the Smart Devices Rules 2025 have bound since 4 March 2026.',
      confidence: 'high',
    }),
  ),
  ...['in-dpdp', 'in-cctv-er', 'in-mtcte'].map(
    (regulation): Correction => ({
      regulation,
      says: 'The law of India as of 2024.',
      fact: 'Since then: the DPDP Rules 2025 in phases until May 2027, the essential requirements for CCTV from 9 April 2025, and security certification of telecom equipment.',
      confidence: 'high',
    }),
  ),
];
