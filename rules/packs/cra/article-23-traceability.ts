import { atLeastNumber } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { makers } from './roles.ts';
import { informs } from './serves.ts';

/** Article 23: who supplied whom. */
export const article23: Requirement[] = [
  {
    id: 'cra-23',
    title: 'Supply-chain traceability',
    cites: 'CRA Art. 23',
    reads: 'On request name who supplied you and, where available, whom you supplied, for ten years each way.',
    section: 'Article 23',
    roles: [...makers, 'importer', 'distributor', 'authorised-representative'],
    phase: 'full',
    metWhen: atLeastNumber('supply-chain-records-years', 10),
    severity: 'minor',
    evidence: [{ type: 'register', note: 'traceability' }],
    serves: [...informs('ce-trace', 'pld-8')],
  },
];
