import { criticalProducts, importantOne, importantTwo } from './cra-core-functions.ts';
import { yesNo } from './kinds.ts';
import type { Question } from './question.ts';

/** Facts that only the Cyber Resilience Act asks for. */
export const craScopeQuestions: Question[] = [
  {
    id: 'cra-core-function',
    topic: 'conformity',
    scope: 'product',
    use: 'screening',
    ask: 'Which of these is the core function of the product?',
    label: 'core function',
    why: 'The core function decides the class of the product, and the class decides who may assess it.',
    help: 'Name the one thing people buy it for, from instructions and marketing. Ancillary functions and built-in parts do not count. Keep your reasons in the technical file.',
    example: 'A video doorbell: home security product. A lamp with a small camera: none of these.',
    answer: {
      kind: 'choice',
      options: [
        { id: 'none', label: 'None of these', help: 'Default class.' },
        ...[...importantOne, ...importantTwo, ...criticalProducts].map((it) => ({
          id: it.ref,
          label: it.name,
          help: it.hint ? `${it.group}. ${it.hint}.` : `${it.group}.`,
        })),
      ],
    },
  },
  {
    id: 'cra-standards-fully-applied',
    topic: 'conformity',
    scope: 'product',
    use: 'screening',
    ask: 'Do cited harmonised standards, common specifications or an EU certificate cover the whole product and are they applied in full?',
    label: 'cited standards applied in full',
    why: 'Only then may an important product of class I be assessed by its maker alone.',
    help: 'Cited means published for the CRA in the Official Journal. A certificate counts from level "substantial". No standard was cited on 6 October 2026.',
    answer: yesNo,
  },
  {
    id: 'expected-use-years',
    topic: 'support',
    scope: 'product',
    use: 'screening',
    ask: 'For how many years can users expect to use the product?',
    label: 'expected use',
    why: 'The support period may be shorter than five years only if the product is used for less.',
    help: 'Think of similar products, spare parts and what you advertise.',
    example: '8',
    answer: { kind: 'number', unit: 'years', min: 0 },
  },
  {
    id: 'substantially-modified-on',
    topic: 'product',
    scope: 'product',
    use: 'screening',
    ask: 'On which day was the product substantially modified after it was placed on the market?',
    label: 'substantial modification',
    why: 'A product modified on or after 11 December 2027 must meet the law in full, however old it is.',
    help: 'A change that affects the essential requirements or the intended purpose. Security fixes normally do not. Give the latest such day.',
    answer: { kind: 'date', mayBeNone: 'not substantially modified' },
  },
  {
    id: 'sold-under-own-name',
    topic: 'product',
    scope: 'product',
    use: 'screening',
    ask: 'As importer or distributor, do you sell the product under your own name or mark?',
    label: 'sold under own name',
    why: "Your name on the product gives you the manufacturer's duties.",
    answer: yesNo,
  },
  {
    id: 'modifies-before-sale',
    topic: 'product',
    scope: 'product',
    use: 'screening',
    ask: 'As importer or distributor, do you modify the product substantially before you sell it?',
    label: 'modified before sale',
    why: "A substantial modification gives you the manufacturer's duties.",
    help: 'For example other firmware, or another intended purpose.',
    answer: yesNo,
  },
];
