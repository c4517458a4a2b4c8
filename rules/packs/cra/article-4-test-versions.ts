import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** Article 4: unfinished software for testing. */
export const unfinishedSoftware: Requirement[] = [
  {
    id: 'cra-4-3',
    title: 'Test versions are marked',
    cites: 'CRA Art. 4(3)',
    reads:
      'Unfinished software may circulate only for testing, for a limited time, with a visible notice that it does not comply.',
    section: 'Article 4',
    phase: 'full',
    metWhen: includes('development-process', 'test-versions-marked'),
    severity: 'minor',
    evidence: [{ type: 'screenshot' }],
  },
];
