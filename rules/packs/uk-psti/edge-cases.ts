import type { Pack } from '#rules/engine/pack.ts';

export const edgeCases: Pack['edgeCases'] = [
  {
    case: 'Business-only camera identical to a model sold to consumers',
    result: 'In scope (s.54(3), condition B).',
  },
  { case: 'Enterprise access point never sold to consumers', result: 'Not in scope.' },
  {
    case: 'Zigbee sensor that joins several devices at once and reaches an internet gateway by Zigbee',
    result: 'Network-connectable, in scope.',
  },
  {
    case: 'Bluetooth headset that connects to one device at a time',
    result: 'Fails the two-products test, so it is not network-connectable unless another condition is met.',
  },
  {
    case: 'Wireless keyboard with USB dongle',
    result: 'Network-connectable through the rule on linked products, s.5(7).',
  },
  { case: 'Cable or plain wire', result: 'Not counted among the connected products.' },
  {
    case: 'Refurbished by the manufacturer and sold again',
    result: 'In scope; it does not count as supplied before (s.54(7)).',
  },
  {
    case: 'Private sale, or ordinary second-hand sale by a trader',
    result: 'Already supplied to a customer, so outside.',
  },
  { case: 'Prize, gift, hire by the manufacturer, hire purchase', result: 'Counts as supply (s.55).' },
  {
    case: 'Stock a retailer bought before 29 April 2024 and sells now',
    result:
      "The retailer's own supply is after commencement, so the duties on the statement and on known failures bind it.",
  },
  {
    case: 'Smartphone or tablet with mobile network',
    result:
      'In scope; associated software that is not needed is left out of the reporting and support categories (Sch.1 paras 2(1)(d), 3(1)(d)).',
  },
  {
    case: 'Product with no passwords at all',
    result: 'The password requirement is met without more; the other two remain.',
  },
  {
    case: 'Product that cannot receive security updates',
    result:
      'The support paragraph reaches only parts that can receive updates; explain it in the statement (practice point).',
    confidence: 'medium',
  },
  {
    case: 'Shared code used only inside factory set-up, then the user sets a password',
    result: 'Allowed; the rule does not apply in the factory state.',
  },
  {
    case: 'JC-STAR STAR-2 or above without STAR-1',
    result: 'The Regulations name only STAR-1; not deemed.',
    confidence: 'medium',
  },
  {
    case: 'Singapore label expired yesterday',
    result: 'The route is gone for units made available from then on.',
  },
  {
    case: 'Sold in both Great Britain and Northern Ireland',
    result: 'Judge two placements; the Northern Ireland exception never removes duties in Great Britain.',
  },
  {
    case: 'Builder who installs the product under a building contract',
    result: 'Not a distributor when identical products are also sold to consumers in another way (s.7(6)).',
  },
];
