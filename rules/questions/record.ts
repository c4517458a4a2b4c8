import { noneOfThese } from './kinds.ts';
import { marketOptions } from './markets.ts';
import type { Question } from './question.ts';

/** Facts the product's own record holds; nobody is asked twice. */
export const recordQuestions: Question[] = [
  {
    id: 'roles',
    topic: 'product',
    scope: 'record',
    use: 'screening',
    ask: 'Which parts does your organisation play for this product?',
    label: 'your roles',
    why: 'Most duties bind a role: who makes, imports, sells or represents.',
    help: 'Pick every role that fits. Having a product made to your order under your name makes you its manufacturer in the EU and the UK.',
    example: 'A firm that designs a camera and has it built in Vietnam is the manufacturer.',
    answer: {
      kind: 'choices',
      options: [
        {
          id: 'manufacturer',
          label: 'Manufacturer',
          help: 'You make it, or have it designed or made, and sell it under your name.',
        },
        {
          id: 'own-brand',
          label: 'Own-brand seller',
          help: 'Another firm makes it to your order; you sell it under your own name.',
        },
        {
          id: 'contract-manufacturer',
          label: 'Contract manufacturer',
          help: 'You make it for another firm, which sells it under its name.',
        },
        {
          id: 'brand-only',
          label: 'Brand on bought-in goods',
          help: 'You buy finished devices and only add your brand. California counts this differently from goods made to your order.',
        },
        { id: 'importer', label: 'Importer', help: 'You bring it in from abroad and place it on the market here.' },
        { id: 'distributor', label: 'Distributor or retailer', help: 'You supply it further without changing it.' },
        {
          id: 'authorised-representative',
          label: 'Authorised representative',
          help: 'A foreign manufacturer gave you a written mandate.',
        },
        {
          id: 'oss-steward',
          label: 'Open-source steward',
          help: 'You steadily support open-source software meant for commercial use.',
        },
        {
          id: 'service-provider',
          label: 'Provider of its app or cloud',
          help: 'You run the app or cloud service that belongs to the product.',
        },
        {
          id: 'data-holder',
          label: 'Holder of its data',
          help: 'You receive and may use the data of products that others make.',
        },
        {
          id: 'fulfilment-provider',
          label: 'Fulfilment provider',
          help: 'You store, pack, address or ship it for others and never own it.',
        },
        { id: 'online-marketplace', label: 'Online marketplace', help: 'Others sell it to consumers through you.' },
        noneOfThese,
      ],
    },
  },
  {
    id: 'markets',
    topic: 'product',
    scope: 'record',
    use: 'screening',
    ask: 'In which markets is the product sold, or will it be?',
    label: 'markets',
    why: 'Each market has its own law.',
    answer: { kind: 'choices', options: marketOptions },
  },
  {
    id: 'placed-on',
    topic: 'product',
    scope: 'record',
    use: 'screening',
    ask: 'On which day is the first unit placed on this market?',
    label: 'first placing date',
    why: 'Laws reach units by the day they are first supplied.',
    help: 'The day you first supply a unit for distribution or use in this market, paid or free. A planned day is fine.',
    answer: { kind: 'date' },
  },
  {
    id: 'last-placed-on',
    topic: 'product',
    scope: 'record',
    use: 'screening',
    ask: 'On which day is the last unit placed on this market?',
    label: 'last placing date',
    why: 'Every unit must meet the law of the day it is placed, so a long sale meets later law.',
    answer: { kind: 'date', mayBeNone: 'still being placed on the market' },
  },
];
