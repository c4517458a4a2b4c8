import { yesNoNa } from './kinds.ts';
import type { Question } from './question.ts';

/** Software that stays what you shipped. */
export const integrityQuestions: Question[] = [
  {
    id: 'secure-boot',
    topic: 'integrity',
    scope: 'product',
    use: 'compliance',
    ask: 'Does the device verify its software when it starts?',
    label: 'secure boot',
    why: 'Changed software should not run.',
    help: 'A chain from a part that cannot be changed to the last stage that runs.',
    example: 'ROM checks the boot loader, which checks the kernel and the root file system.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
  {
    id: 'tampering-reported',
    topic: 'integrity',
    scope: 'product',
    use: 'compliance',
    ask: 'If software was changed without permission, is the user told and communication limited?',
    label: 'tampering reported',
    why: 'A changed device must not go on as if nothing happened.',
    help: 'By a light, the app or your service; contact with networks is kept to what warning needs.',
    example: 'The camera shows red and talks only to the update server.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
];
