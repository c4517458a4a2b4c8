import { yesNo, yesNoNa } from './kinds.ts';
import type { Question } from './question.ts';

/** Risk assessment and secure design. */
export const riskQuestions: Question[] = [
  {
    id: 'security-suits-risk',
    topic: 'risk',
    scope: 'product',
    use: 'compliance',
    ask: 'Is there a written risk assessment showing that the security features suit the device and its data?',
    label: 'security suits the risk',
    why: 'Reasonable security is security with a reason.',
    help: 'It covers what the device is, what it does, and the information it collects, holds or sends.',
    answer: yesNo,
    evidence: ['risk-assessment'],
  },
  {
    id: 'secure-development',
    topic: 'risk',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Is the software made under a secure development process?',
    label: 'secure development',
    why: 'Flaws are cheapest before they ship.',
    help: 'Threat modelling, secure coding rules, reviews, tests and release gates.',
    answer: yesNoNa,
    evidence: ['procedure', 'policy', 'audit-report'],
  },
  {
    id: 'baseline-mapping',
    topic: 'risk',
    scope: 'product',
    use: 'compliance',
    ask: 'Have you recorded how each security baseline criterion is met by which part, and why any is not?',
    label: 'baseline mapping',
    why: 'Enforcers look back: reasons written at the time count.',
    answer: yesNo,
    evidence: ['doc'],
  },
  {
    id: 'simple-set-up',
    topic: 'risk',
    scope: 'product',
    use: 'compliance',
    ask: 'Does set-up need few decisions and lead to a secure state?',
    label: 'simple set-up',
    why: 'Complicated set-up ends in weak settings.',
    answer: yesNoNa,
    evidence: ['user-manual', 'screenshot'],
  },
];
