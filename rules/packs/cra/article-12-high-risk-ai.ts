import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** Article 12: high-risk AI systems. */
export const highRiskAi: Requirement[] = [
  {
    id: 'cra-12',
    title: 'High-risk AI link',
    cites: 'CRA Art. 12',
    reads:
      'For high-risk AI systems, meeting Annex I (and showing it in the declaration) counts as meeting the AI Act cybersecurity requirement; the AI Act procedure normally applies.',
    section: 'Article 12',
    phase: 'full',
    appliesWhen: includes('special-products', 'high-risk-ai'),
    metWhen: includes('eu-declaration', 'high-risk-ai'),
    severity: 'major',
    evidence: [{ type: 'declaration-of-conformity' }],
    feeds: ['cra-doc-eudoc'],
  },
];
