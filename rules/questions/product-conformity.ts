import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** What European and British product law beyond cybersecurity asks of one product. */
export const productConformityQuestions: Question[] = [
  {
    id: 'ce-acts',
    topic: 'conformity',
    scope: 'product',
    use: 'compliance',
    ask: 'Which CE acts apply to this product?',
    label: 'CE acts that apply',
    why: 'The declaration names every act that applies, and some duties step back where an act covers the risk.',
    help: 'Radio equipment: RED takes the place of LVD and EMC. Privacy and network security law are not CE acts.',
    example: 'A Wi-Fi camera: RED and RoHS; the CRA from 11 December 2027.',
    answer: severalOf(
      { id: 'red', label: 'Radio equipment (RED)', help: 'Directive 2014/53/EU' },
      { id: 'lvd', label: 'Low voltage (LVD)', help: 'Directive 2014/35/EU: 50 to 1000 V AC or 75 to 1500 V DC' },
      { id: 'emc', label: 'Electromagnetic compatibility (EMC)', help: 'Directive 2014/30/EU' },
      { id: 'rohs', label: 'Hazardous substances (RoHS)', help: 'Directive 2011/65/EU' },
      { id: 'toy', label: 'Toys', help: 'Directive 2009/48/EC, from 1 August 2030 Regulation (EU) 2025/2509' },
      { id: 'machinery', label: 'Machinery', help: 'From 20 January 2027 Regulation (EU) 2023/1230' },
      { id: 'ecodesign', label: 'Ecodesign' },
      { id: 'cra', label: 'Cyber Resilience Act', help: 'For units placed from 11 December 2027' },
    ),
    evidence: ['doc', 'declaration-of-conformity'],
  },
  {
    id: 'conformity-shown',
    topic: 'conformity',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these does the conformity file of this product show?',
    label: 'conformity shown',
    why: 'A CE or UKCA mark stands for tests and records behind it.',
    help: 'Tick what is tested or recorded and, where an act asks, declared. For radio equipment, safety and EMC belong to the radio assessment.',
    example: 'Reports to EN 62368-1, EN 301 489 and EN 300 328; material file to EN IEC 63000.',
    answer: severalOf(
      { id: 'acts-listed', label: 'A written list of the acts that apply' },
      { id: 'radio', label: 'Radio: spectrum, safety and exposure' },
      { id: 'electrical-safety', label: 'Electrical safety' },
      { id: 'emc', label: 'Electromagnetic compatibility' },
      { id: 'hazardous-substances', label: 'Restricted substances (RoHS)', help: 'For example by EN IEC 63000' },
      {
        id: 'northern-ireland-radio-security',
        label: 'Radio security for Northern Ireland',
        help: 'Network, privacy and fraud points, for example by EN 18031',
      },
    ),
    evidence: ['test-report', 'technical-file', 'declaration-of-conformity'],
  },
];
