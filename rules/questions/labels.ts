import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Labels, certificates and standards that stand in for other proof. */
export const labelQuestions: Question[] = [
  {
    id: 'labels-held',
    topic: 'labels',
    scope: 'product',
    use: 'screening',
    ask: 'Which labels and recognised standards does the product hold or rely on?',
    label: 'labels and standards relied on',
    why: 'Some laws accept a label or a standard in place of their own proof.',
    help: 'Most products hold none. An expired label counts for nothing.',
    example: 'Singapore label level 2, used for the UK as well.',
    answer: severalOf(
      { id: 'cls-1', label: 'Singapore label, level 1' },
      { id: 'cls-2', label: 'Singapore label, level 2' },
      { id: 'cls-3', label: 'Singapore label, level 3' },
      { id: 'cls-4', label: 'Singapore label, level 4' },
      { id: 'star-1', label: 'JC-STAR of Japan, STAR-1' },
      { id: 'star-2', label: 'JC-STAR, STAR-2' },
      { id: 'star-3', label: 'JC-STAR, STAR-3' },
      { id: 'star-4', label: 'JC-STAR, STAR-4' },
      {
        id: 'us-label-wanted',
        label: 'You want the US Cyber Trust Mark or another label by NIST criteria',
        help: 'None could be had by mid-2026',
      },
      { id: 'us-label-test-report', label: 'US label: test report of a recognised laboratory' },
      { id: 'us-label-granted', label: 'US label: granted in writing by the administrator' },
      { id: 'us-label-shown', label: 'US label: mark and code shown, nothing misleading' },
      {
        id: 'en-303-645-wanted',
        label: 'You want to show EN 303 645 for it, although it is not for consumers',
      },
      {
        id: 'en-5-1-passwords',
        label: 'UK passwords: full compliance with EN 303 645 V2.1.1, 5.1-1 and 5.1-2',
        help: 'For every hardware and software part',
      },
      { id: 'en-5-2-reporting', label: 'UK reporting: compliance with EN 303 645 V2.1.1, 5.2-1' },
      {
        id: 'en-5-3-support',
        label: 'UK support period: compliance with EN 303 645 V2.1.1, 5.3-13',
        help: 'Does not cure a shortened period',
      },
      {
        id: 'iso-29147-reporting',
        label: 'UK reporting: ISO/IEC 29147:2018, 6.2.2, 6.2.5 and 6.5, with the details published',
      },
    ),
    evidence: ['certificate', 'test-report'],
  },
  {
    id: 'cls-expiry',
    topic: 'labels',
    scope: 'product',
    use: 'screening',
    ask: 'On which day does the Singapore label expire?',
    label: 'Singapore label expiry',
    why: 'An expired label counts for nothing; on its last day it still counts.',
    answer: { kind: 'date' },
    evidence: ['certificate'],
  },
  {
    id: 'jc-star-expiry',
    topic: 'labels',
    scope: 'product',
    use: 'screening',
    ask: 'On which day does the JC-STAR label expire?',
    label: 'JC-STAR expiry',
    why: 'An expired label counts for nothing; on its last day it still counts.',
    answer: { kind: 'date' },
    evidence: ['certificate'],
  },
];
