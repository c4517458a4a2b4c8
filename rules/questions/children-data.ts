import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** What is done for children's data. */
export const childrenDataQuestion: Question = {
  id: 'children-data',
  topic: 'privacy',
  scope: 'organisation',
  use: 'compliance',
  ask: "Which of these hold for children's data?",
  label: "safeguards for children's data",
  why: 'Children cannot judge what becomes of their data; parents and makers answer for them.',
  help: 'Tick one as well when the case for it never arises. Age lines: 13 in the US and UK, 13 to 16 in the EU, 18 in India.',
  example: 'Parent account first, consent by card check, no third-party software kits in the app.',
  answer: severalOf(
    { id: 'parent-notice', label: 'Direct notice to parents before anything is collected' },
    { id: 'parental-consent', label: 'Verifiable consent of a parent before collection, use or sharing' },
    { id: 'separate-consent', label: 'Parents can agree to collection without agreeing to sharing' },
    { id: 'parent-access', label: 'Parents can see the data, refuse further use and have it deleted' },
    { id: 'no-excess-data', label: 'No more data asked for than the activity needs' },
    { id: 'recipient-assurances', label: 'Written assurances from recipients and providers of software kits' },
    { id: 'partners-checked', label: 'Software kits checked: no location or identifiers without consent' },
    {
      id: 'security-programme',
      label: 'Written security programme: coordinator, yearly risk assessment, tests, review',
    },
    { id: 'retention-policy', label: 'Written, published storage times; nothing kept for ever' },
    { id: 'voice-deleted', label: 'Voice used without consent only for the request, deleted at once, in the notice' },
    { id: 'age-screen', label: 'Neutral age question before anything is collected, where ages mix' },
    { id: 'age-appropriate-design', label: 'Design suited to children: safe defaults, age measures, assessment' },
    { id: 'no-tracking', label: 'No tracking, behavioural monitoring or targeted advertising' },
    { id: 'no-sale', label: 'No sale or targeted advertising to minors where a state bans it' },
  ),
  evidence: ['policy', 'screenshot', 'test-report'],
};
