import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** The privacy notice: what it tells and how people get it. */
export const privacyNoticeQuestions: Question[] = [
  {
    id: 'privacy-notice',
    topic: 'privacy',
    scope: 'organisation',
    use: 'compliance',
    ask: 'What does your privacy notice tell people?',
    label: 'content of the privacy notice',
    why: 'Every privacy law asks for a notice, each with a list of its own.',
    help: 'The notices of device, app and cloud taken together. Tick what does not arise for you as well.',
    example: 'Notice of May 2026, sections 1 to 9; no data is sold, which section 7 says.',
    answer: severalOf(
      { id: 'controller', label: 'Who you are and how to reach you' },
      { id: 'data-kinds', label: 'Each kind of data' },
      { id: 'purposes', label: 'What each kind is used for' },
      { id: 'legal-bases', label: 'The legal basis of each use' },
      { id: 'recipients', label: 'Who gets it' },
      { id: 'transfers', label: 'Where it goes abroad, and with which safeguard' },
      { id: 'retention', label: 'How long each kind is kept' },
      { id: 'rights', label: 'Which rights people have and how to use them' },
      { id: 'withdrawal', label: 'How to take consent back' },
      { id: 'complaint', label: 'Where to complain' },
      { id: 'source', label: 'Where data came from that people did not give you' },
      { id: 'automated-decisions', label: 'Decisions made by software alone' },
      { id: 'sale-and-sharing', label: 'What is sold or shared for advertising, and how to refuse' },
      { id: 'buyers-named', label: 'The names of all who buy data that identifies people' },
      { id: 'statutory-sale-notice', label: 'The sale notice in the words the state asks for (Texas, Louisiana)' },
      { id: 'california-content', label: "All of California's content, looked at again within 12 months" },
      {
        id: 'financial-customers',
        label: 'For customers of your own credit: notices and opt-outs as US financial law asks',
      },
      {
        id: 'child-operators',
        label: "For children's data: every operator, use and recipient, and how long it is kept",
      },
      {
        id: 'child-identifiers',
        label: 'For children: which internal uses need identifiers, and how misuse is prevented',
      },
    ),
    evidence: ['url', 'doc'],
  },
  {
    id: 'privacy-notice-delivery',
    topic: 'privacy',
    scope: 'organisation',
    use: 'compliance',
    ask: 'How do people get your privacy notice?',
    label: 'how the privacy notice is given',
    why: 'A notice counts when people see it in time and understand it.',
    help: 'Devices without a screen can use packaging, a quick guide or a QR code.',
    example: 'Shown in the app before pairing, linked on the box, always in Settings, Privacy.',
    answer: severalOf(
      { id: 'before-set-up', label: 'Before or at set-up of the device' },
      { id: 'at-collection', label: 'Wherever the device or app collects, also on it or its packaging' },
      { id: 'always-reachable', label: 'At any time on your site and in the app' },
      { id: 'plain-words', label: 'In plain, short words' },
      { id: 'stand-alone', label: 'On its own, not buried in terms' },
      { id: 'indian-languages', label: 'In English and in each scheduled language of India' },
      { id: 'voice-feature-at-set-up', label: 'With a prominent word on voice features at set-up' },
    ),
    evidence: ['screenshot', 'url'],
  },
];
