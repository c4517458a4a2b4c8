import { all, type Condition, includes, is, named, not } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { dataConnection } from '#rules/packs/shared/connections.ts';
import { operators } from './roles.ts';

/** A product with digital elements, with a data connection, made available in the Union by somebody the law knows. */
export const inScope: Condition = all(
  named(
    'cra-product',
    'It is a product with digital elements whose use involves a data connection',
    all(not(is('product-form', 'not-digital')), dataConnection),
    'CRA Arts. 2(1), 3(1)',
  ),
  named('cra-market', 'It is made available in the European Union', includes('markets', 'EU'), 'CRA Art. 2(1)'),
  named('cra-operator', 'You play a part the regulation knows', includes('roles', ...operators), 'CRA Art. 3(12)-(17)'),
);

export const exclusions: Exclusion[] = [
  {
    id: 'cra-x-medical',
    cites: 'CRA Art. 2(2)(a)',
    reads: 'Medical devices under Regulation (EU) 2017/745 are left to that regulation.',
    when: includes('special-products', 'eu-mdr'),
  },
  {
    id: 'cra-x-ivd',
    cites: 'CRA Art. 2(2)(b)',
    reads: 'In-vitro diagnostic devices under Regulation (EU) 2017/746 are left to that regulation.',
    when: includes('special-products', 'eu-ivdr'),
  },
  {
    id: 'cra-x-vehicle',
    cites: 'CRA Art. 2(2)(c)',
    reads:
      'Motor vehicles, trailers, and their systems and components under Regulation (EU) 2019/2144 have security rules of their own.',
    when: includes('special-products', 'motor-vehicle'),
  },
  {
    id: 'cra-x-light-vehicle',
    cites: 'Delegated Regulation (EU) 2025/1535',
    reads:
      'Two- and three-wheel vehicles and quadricycles under Regulation (EU) 168/2013 are out, except L1e vehicles designed to pedal.',
    when: includes('special-products', 'two-three-wheel'),
  },
  {
    id: 'cra-x-aviation',
    cites: 'CRA Art. 2(3)',
    reads: 'Products certified under Regulation (EU) 2018/1139 are left to aviation law.',
    when: includes('special-products', 'aviation-certified'),
  },
  {
    id: 'cra-x-marine',
    cites: 'CRA Art. 2(4)',
    reads: 'Equipment under Directive 2014/90/EU is left to marine equipment law.',
    when: includes('special-products', 'marine-equipment'),
  },
  {
    id: 'cra-x-spare-part',
    cites: 'CRA Art. 2(6)',
    reads: 'Spare parts that replace identical components and follow the same specification are out.',
    when: includes('special-products', 'identical-spare-part'),
  },
  {
    id: 'cra-x-defence',
    cites: 'CRA Art. 2(7)',
    reads:
      'Products developed or modified only for national security or defence, or made to process classified data, are out.',
    when: includes('special-products', 'defence-only'),
  },
  {
    id: 'cra-x-not-commercial',
    cites: 'CRA Arts. 2(1), 3(22), 24',
    reads:
      'Supply outside a commercial activity, such as non-commercial open source, is out; open-source stewards keep the light duties of Article 24.',
    when: all(includes('special-circumstances', 'not-commercial'), not(includes('roles', 'oss-steward'))),
  },
  {
    id: 'cra-x-service',
    cites: 'CRA Arts. 2(1), 3(1)-(2)',
    reads: 'A pure online service is not a product; remote processing that a product needs is part of that product.',
    when: is('product-form', 'service'),
  },
];
