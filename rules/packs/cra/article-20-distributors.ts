import { includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs } from './serves.ts';

/** Article 20: distributors. */
export const article20: Requirement[] = [
  {
    id: 'cra-20-2',
    title: 'Distributor due care and checks',
    cites: 'CRA Art. 20(1)-(2)',
    reads:
      'Act with due care; check CE mark, identification, contacts, instructions, support end date, declaration copy and importer identity.',
    section: 'Article 20',
    roles: ['distributor'],
    phase: 'full',
    metWhen: includesAll(
      'distributor-checks',
      'ce-mark',
      'product-id',
      'manufacturer-contact',
      'instructions',
      'support-end-date',
      'declaration-copy',
    ),
    severity: 'blocker',
    evidence: [{ type: 'register', note: 'goods-in checklist' }],
    serves: [...informs('red-13', 'ce-distributor', 'gpsr-12')],
  },
  {
    id: 'cra-20-3',
    title: 'Stop, correct, forward',
    cites: 'CRA Art. 20(3)-(4)',
    reads:
      'Do not sell doubtful products; make sure corrective action happens; forward vulnerabilities to the manufacturer; inform authorities of significant risk.',
    section: 'Article 20',
    roles: ['distributor'],
    phase: 'full',
    metWhen: includes('trader-process', 'distributor-stop-sale'),
    severity: 'major',
    evidence: [{ type: 'procedure' }],
    serves: [...informs('red-13')],
  },
  {
    id: 'cra-20-5',
    title: 'Distributor: answer authorities',
    cites: 'CRA Art. 20(5)',
    reads: 'On reasoned request supply documents proving conformity and cooperate.',
    section: 'Article 20',
    roles: ['distributor'],
    phase: 'full',
    metWhen: includes('trader-process', 'distributor-documents'),
    severity: 'minor',
    evidence: [{ type: 'org-record' }],
  },
];
