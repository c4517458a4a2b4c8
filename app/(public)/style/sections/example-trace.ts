import type { TraceNode } from '#components/trace/trace-outline.tsx';

export const exampleTrace: TraceNode = {
  answer: 'no',
  says: 'The support period is stated and long enough',
  cites: 'CRA Art. 13(8)',
  citesHref: 'https://eur-lex.europa.eu',
  children: [
    {
      answer: 'yes',
      says: 'The product is a product with digital elements',
      cites: 'CRA Art. 3(1)',
      children: [
        {
          answer: 'yes',
          says: 'It connects to a network: yes, answered by Ada Moreau on 3 Nov 2026',
          href: '/style',
          children: [],
        },
      ],
    },
    {
      answer: 'no',
      says: 'The support period is at least five years',
      children: [
        {
          answer: 'no',
          says: 'Support ends on 30 Jun 2029, 37 months after it is placed on the market',
          href: '/style',
          children: [],
        },
        { answer: 'unknown', says: 'Expected time in use', href: '/style', children: [] },
      ],
    },
  ],
};
