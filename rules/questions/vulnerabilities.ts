import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Learning of vulnerabilities and handling them. */
export const vulnerabilityQuestions: Question[] = [
  {
    id: 'disclosure-policy',
    topic: 'vulnerabilities',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Which of these hold for the way others can report security issues to you?',
    label: 'disclosure policy and contact',
    why: 'Finders tell you only when they know where, and hear back.',
    help: 'Look at the page with the eyes of a stranger: nothing asked first, nothing to pay, no account.',
    example: 'example.com/security with security.txt; answer within 3 days, news every 30.',
    answer: severalOf(
      { id: 'contact', label: 'At least one contact point for security issues is published' },
      { id: 'policy-published', label: 'A coordinated vulnerability disclosure policy is published' },
      {
        id: 'policy-followed',
        label: 'The policy is followed, with handled reports to show',
        help: 'If no report has come in yet, show a drill',
      },
      {
        id: 'acknowledgement-time',
        label: 'It says when a reporter gets an acknowledgement',
        help: 'You choose the time; the law fixes no number of days',
      },
      {
        id: 'status-time',
        label: 'It says when a reporter gets status updates until the issue is solved',
        help: 'You choose the rhythm; say it in the published text',
      },
      { id: 'no-prior-request', label: 'It can be read without asking for it' },
      { id: 'english', label: 'It is in English' },
      { id: 'free', label: 'It is free of charge' },
      { id: 'no-personal-data-asked', label: 'It asks for no personal data' },
      { id: 'clear-and-accessible', label: 'It is clear and easy to find' },
      {
        id: 'single-contact-point',
        label: 'There is one contact point, also listed in the user information',
        help: 'One place that is easy to find; it may offer several channels',
      },
      {
        id: 'non-automated-contact',
        label: 'Users can choose a channel that is not only an automated tool',
        help: 'Telephone, mail or a form that people answer',
      },
      { id: 'security-txt', label: 'A valid security.txt is served over HTTPS at its well-known place' },
      { id: 'questions-answered', label: 'Customers and others can ask security questions and get an answer' },
    ),
    evidence: ['vulnerability-policy', 'url', 'screenshot'],
  },
  {
    id: 'vdp-url',
    topic: 'vulnerabilities',
    scope: 'organisation',
    use: 'compliance',
    ask: 'What is the address of your public vulnerability disclosure page?',
    label: 'disclosure page',
    why: 'The address goes into documents and is checked by auditors.',
    help: 'The page a finder of a flaw would land on.',
    example: 'https://example.com/security',
    answer: { kind: 'text' },
    evidence: ['url'],
  },
  {
    id: 'vulnerability-process',
    topic: 'vulnerabilities',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Which of these does your handling of vulnerabilities include?',
    label: 'vulnerability handling',
    why: 'Every product gets vulnerabilities; what counts is what happens then.',
    help: 'Ask the people who do the work, and look at the last three cases.',
    example: 'Procedure VH-2, two named engineers, tracker with one record per product.',
    answer: severalOf(
      {
        id: 'staffed-to-end-of-support',
        label: 'Staff and a process until the declared end of support',
        help: 'Name the roles and check that they are staffed beyond the current project',
      },
      {
        id: 'written-procedures',
        label: 'Written procedures for intake, triage, fix and disclosure',
        help: 'Follow one real or invented report through the text: each of the four steps should be there',
      },
      {
        id: 'acted-on-in-time',
        label: 'Reports are acted on within a set time',
        help: 'Ninety days is a common limit; severe flaws need less',
      },
      {
        id: 'watch',
        label: 'You look for and fix vulnerabilities throughout the support period',
        help: 'Includes third-party components',
      },
      {
        id: 'record-per-product',
        label: 'One maintained record of security facts and vulnerabilities per product',
        help: 'An issue tracker with a clear filter is enough; mails in private boxes are not',
      },
      {
        id: 'advisories-published',
        label: 'Advisories for fixed vulnerabilities with versions, severity and remedy',
        help: 'A justified delay until users could patch is allowed',
      },
      {
        id: 'upstream-reports',
        label: 'A route to report vulnerabilities in components to their makers',
        help: 'Name who reports, where, and how the report is recorded',
      },
      {
        id: 'patches-offered-upstream',
        label: 'Patches you write for a component are offered to its maintainer, or you write none',
      },
      { id: 'vex', label: 'Statements say which known flaws of components matter (VEX)' },
      { id: 'customers-alerted', label: 'Customers are told of new flaws and what to do' },
    ),
    evidence: ['procedure', 'log', 'advisory'],
  },
];
