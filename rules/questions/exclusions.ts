import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Product groups and circumstances that a law treats apart. */
export const exclusionQuestions: Question[] = [
  {
    id: 'special-products',
    topic: 'exclusions',
    scope: 'product',
    use: 'screening',
    ask: 'Does the product belong to one of these groups?',
    label: 'special product group',
    why: 'Many laws leave such products to law of their own; some add duties.',
    help: 'Go by your own classification or certificate. Most consumer products are none of these.',
    example: 'A smart plug: none of these.',
    answer: severalOf(
      { id: 'eu-mdr', label: 'Medical device in the EU', help: 'Regulation (EU) 2017/745' },
      { id: 'eu-ivdr', label: 'In-vitro diagnostic device in the EU', help: 'Regulation (EU) 2017/746' },
      { id: 'uk-mdr', label: 'Medical device in the UK', help: 'Medical Devices Regulations 2002' },
      { id: 'us-fda', label: 'Medical device in the US', help: 'Regulated by the FDA' },
      {
        id: 'fda-submission',
        label: 'An FDA premarket submission for it is or will be filed after 29 March 2023',
        help: '510(k), De Novo, PMA, PDP or HDE',
      },
      {
        id: 'fda-sponsor-software',
        label: 'FDA device with software the applicant validated, installed or authorised',
      },
      {
        id: 'cyber-vulnerable-features',
        label: 'FDA device with features open to cyber threats',
        help: 'Nearly every connected one',
      },
      {
        id: 'hosts-medical-software',
        label: 'Only runs medical software',
        help: 'The product itself is not a medical device',
      },
      {
        id: 'motor-vehicle',
        label: 'Car, van, lorry, bus or trailer, or a part of one',
        help: 'Regulations (EU) 2018/858 and 2019/2144',
      },
      {
        id: 'two-three-wheel',
        label: 'Moped, motorcycle, tricycle or light quadricycle',
        help: 'Regulation (EU) 168/2013',
      },
      {
        id: 'pedal-l1e',
        label: 'Powered cycle of class L1e that is designed to pedal',
        help: 'Regulation (EU) 168/2013',
      },
      { id: 'agricultural', label: 'Tractor or other farm or forestry vehicle', help: 'Regulation (EU) 167/2013' },
      { id: 'ev-charge-point', label: 'Charge point under the UK Smart Charge Points Regulations 2021' },
      {
        id: 'smart-meter-assured',
        label: 'UK smart meter for a licensed energy company, assured under the NCSC scheme',
        help: 'Both conditions together',
      },
      { id: 'aviation-certified', label: 'Certified under EU aviation law', help: 'Regulation (EU) 2018/1139' },
      { id: 'marine-equipment', label: 'Marine equipment', help: 'Directive 2014/90/EU' },
      {
        id: 'defence-only',
        label: 'Made only for defence or national security',
        help: 'Also when made to process classified data; not if it is also sold for civil use',
      },
      { id: 'identical-spare-part', label: 'Spare part identical to the part it replaces', help: 'Same specification' },
      {
        id: 'rohs-excluded',
        label: 'Outside the EU rules on hazardous substances',
        help: 'For example part of a large fixed installation, or military',
      },
      { id: 'network-camera', label: 'Network or CCTV camera', help: 'A camera is what people buy it for' },
      { id: 'smart-watch', label: 'Smart watch' },
      { id: 'payment-terminal', label: 'Payment terminal' },
      { id: 'banking-device', label: 'Cash machine, banking token or similar banking device' },
      { id: 'drone', label: 'Drone, or a critical part of one' },
      {
        id: 'vehicle-connectivity',
        label: 'Connectivity or driving software or hardware for road vehicles',
        help: 'Vehicles under 10,001 lb (United States)',
      },
      {
        id: 'covered-list-equipment',
        label: 'Holds equipment of a producer on the US Covered List',
        help: 'The product itself, a component or a radio module',
      },
      {
        id: 'high-risk-ai',
        label: 'High-risk AI system under the EU AI Act',
        help: 'Article 6 of Regulation (EU) 2024/1689',
      },
      { id: 'road-toll', label: 'EU electronic road toll equipment', help: 'Directive (EU) 2019/520' },
      { id: 'radio-amateur-kit', label: 'Radio amateur kit or equipment, not made available on the market' },
      {
        id: 'custom-evaluation-kit',
        label: 'Custom-built evaluation kit for professionals in research and development',
      },
      { id: 'au-therapeutic-good', label: 'Therapeutic good in Australia', help: 'Therapeutic Goods Act 1989' },
      {
        id: 'vehicle-component',
        label: 'Road vehicle component in Australia',
        help: 'Road Vehicle Standards Act 2018',
      },
    ),
  },
  {
    id: 'special-circumstances',
    topic: 'exclusions',
    scope: 'product',
    use: 'screening',
    ask: 'Is one of these true of how the product is supplied or used?',
    label: 'special circumstances',
    why: 'A few circumstances take a product out of a law or change its route.',
    help: 'Most products sold new by a company are none of these.',
    example: 'A hobby project given away for free with open source: not commercial, open source.',
    answer: severalOf(
      {
        id: 'second-hand',
        label: 'Only second-hand units are supplied',
        help: 'Unused returns and units refurbished by the manufacturer are not second-hand',
      },
      {
        id: 'not-commercial',
        label: 'It is not supplied as part of a commercial activity',
        help: 'No price, no support, data or platform that earns money',
      },
      {
        id: 'open-source',
        label: 'The whole product is free and open-source software',
        help: 'Everyone may use, change and pass it on, and the technical documentation is public',
      },
      { id: 'northern-ireland-only', label: 'In the UK it is supplied only in Northern Ireland' },
      { id: 'northern-ireland-too', label: 'In the UK it is supplied in Northern Ireland as well as in Great Britain' },
      {
        id: 'ni-union-law',
        label: 'Listed EU law governs its security in Northern Ireland',
        help: 'Since 1 August 2025 the radio equipment security rules are the usual case',
      },
      {
        id: 'federal-security-rules',
        label: 'US federal law or agency guidance sets security requirements for what it does',
      },
      {
        id: 'hipaa-activity',
        label: 'It is operated as an activity under HIPAA or the California medical privacy act',
      },
    ),
  },
];
