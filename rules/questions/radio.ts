import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Radio equipment in the EU. */
export const radioQuestions: Question[] = [
  {
    id: 'radio-equipment',
    topic: 'conformity',
    scope: 'product',
    use: 'compliance',
    ask: 'As radio equipment in the EU, what have you shown for the product?',
    label: 'proof as radio equipment',
    why: 'Safety, spectrum and, since August 2025, cybersecurity have to be shown before sale.',
    help: 'By test or assessment, usually against harmonised standards. Tick only the points that concern your product.',
    example: 'Report R-118 of the laboratory: safety, EMC, radio, EN 18031-1 and -2 in full.',
    answer: severalOf(
      { id: 'safety-emc-spectrum', label: 'Safety, electromagnetic compatibility and use of the spectrum' },
      { id: 'network-protection', label: 'It does no harm to networks', help: 'Usually by EN 18031-1' },
      { id: 'privacy-protection', label: 'Personal data and privacy are safeguarded', help: 'Usually by EN 18031-2' },
      {
        id: 'fraud-protection',
        label: 'It protects against fraud',
        help: 'Usually by EN 18031-3; only if it moves money',
      },
      {
        id: 'en-18031-fully-applied',
        label: 'Every requirement of the EN 18031 parts that concern it is applied in full',
      },
      {
        id: 'notified-body-password',
        label: 'A notified body certifies it although users may skip the password',
      },
      {
        id: 'notified-body-guardian-control',
        label: 'A notified body certifies it although guardians have no control',
      },
      {
        id: 'notified-body-secure-update',
        label: 'A notified body certifies the secure update of its money functions',
      },
      {
        id: 'restrictions-shown',
        label: 'Restrictions of use, such as indoors only, are on the packaging, or there are none',
      },
    ),
    evidence: ['test-report', 'certificate', 'label-photo'],
  },
  {
    id: 'red-conformity-route',
    topic: 'conformity',
    scope: 'product',
    use: 'compliance',
    ask: 'By which route do you show that the radio equipment meets the cybersecurity points?',
    label: 'route for radio equipment',
    why: 'Without cited standards applied in full, a notified body has to take part.',
    help: 'Module A is open only where EN 18031 is fully applied and no restriction of its citation bites.',
    example: 'Module A; EN 18031-1 and -2 applied in full.',
    answer: {
      kind: 'choice',
      options: [
        { id: 'A', label: 'Module A: you assess it yourself' },
        { id: 'B+C', label: 'Modules B and C: a notified body examines the type' },
        { id: 'H', label: 'Module H: a notified body approves your quality system' },
      ],
    },
    evidence: ['certificate', 'technical-file'],
  },
  {
    id: 'child-protection',
    topic: 'data',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these protect children who use the toy or childcare product?',
    label: 'protection of children',
    why: 'Toys and childcare products get stricter rules on who may reach what.',
    help: 'Guardian means a parent or whoever has care of the child.',
    example: 'The app of the parent sets what the toy may do and who may listen.',
    answer: severalOf(
      { id: 'default-access-limited', label: 'What children can reach by default is limited' },
      { id: 'data-restricted', label: "Access to children's data is restricted by default" },
      { id: 'guardian-manages-child', label: 'A guardian can manage what the child may reach' },
      { id: 'guardian-manages-others', label: 'A guardian can control who else gets access' },
      { id: 'guardian-control-ensured', label: 'No access control works without the guardian' },
    ),
    evidence: ['test-report', 'doc'],
  },
];
