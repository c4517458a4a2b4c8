import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs } from './serves.ts';

/** Article 13(21) to (23): corrective action and authorities. */
export const article13Authorities: Requirement[] = [
  {
    id: 'cra-13-21',
    title: 'Corrective action',
    cites: 'CRA Art. 13(21)',
    reads: 'When you know or suspect non-conformity of product or processes, correct, withdraw or recall at once.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('corrective-action', 'correct-or-recall'),
    severity: 'major',
    evidence: [{ type: 'procedure', note: 'recall and field action' }],
    serves: [...informs('gpsr-9-8', 'red-10-11', 'cra-19-5')],
  },
  {
    id: 'cra-13-22',
    title: 'Answer authorities',
    cites: 'CRA Art. 13(22)',
    reads:
      'On reasoned request, hand over all proof of conformity in a language the authority understands and cooperate on risk removal.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('technical-file', 'handed-to-authorities'),
    severity: 'minor',
    evidence: [{ type: 'org-record', note: 'contact and process' }],
    serves: [...informs('red-10-12')],
  },
  {
    id: 'cra-13-23',
    title: 'Going out of business',
    cites: 'CRA Art. 13(23)',
    reads: 'Before ceasing operations, tell the authorities and, as far as possible, the users.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('corrective-action', 'wind-down-notice'),
    severity: 'minor',
    evidence: [{ type: 'policy' }],
  },
];
