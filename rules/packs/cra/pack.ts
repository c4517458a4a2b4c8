import type { Pack } from '#rules/engine/pack.ts';
import { annex1Protection } from './annex-1-part-1-protection.ts';
import { annex1Resilience } from './annex-1-part-1-resilience.ts';
import { annex1Handling } from './annex-1-part-2.ts';
import { annex2Content } from './annex-2-content.ts';
import { annex2Instructions } from './annex-2-instructions.ts';
import { annex7 } from './annex-7.ts';
import { unfinishedSoftware } from './article-4-test-versions.ts';
import { highRiskAi } from './article-12-high-risk-ai.ts';
import { article13Authorities } from './article-13-authorities.ts';
import { article13Components } from './article-13-components.ts';
import { article13Placing } from './article-13-placing.ts';
import { article13Risk } from './article-13-risk.ts';
import { article13Support } from './article-13-support.ts';
import { article13Users } from './article-13-users.ts';
import { article14Channels } from './article-14-channels.ts';
import { article14Incidents } from './article-14-incidents.ts';
import { article14Vulnerabilities } from './article-14-vulnerabilities.ts';
import { article18 } from './article-18-representatives.ts';
import { article19 } from './article-19-importers.ts';
import { article20 } from './article-20-distributors.ts';
import { article21 } from './article-21-own-brand.ts';
import { article23 } from './article-23-traceability.ts';
import { article24 } from './article-24-stewards.ts';
import { article28 } from './article-28-conformity.ts';
import { categories } from './classes.ts';
import { documents } from './documents.ts';
import { edgeCases } from './edge-cases.ts';
import { clocks, milestones, phases, reportingFrom } from './phases.ts';
import { notes, penalties, pending } from './remarks.ts';
import { makers } from './roles.ts';
import { routeNames, routeQuestion, routes } from './routes.ts';
import { exclusions, inScope } from './scope.ts';

/** The EU Cyber Resilience Act. */
export const cra: Pack = {
  id: 'cra',
  version: '1.1.1',
  title: 'Cyber Resilience Act',
  shortTitle: 'CRA',
  citation: ['Regulation (EU) 2024/2847 of 23 October 2024, OJ L, 2024/2847, 20.11.2024'],
  markets: ['EU'],
  kind: 'law',
  force: 'mandatory',
  authority:
    'National market surveillance authorities (ADCO); coordinator CSIRTs and ENISA for reports; notified bodies; European Commission.',
  status: 'In force, applying in steps',
  summary:
    'Products with digital elements sold in the EU must be secure by design and by default, and their vulnerabilities handled for a declared support period. Makers report exploited vulnerabilities and severe incidents within 24 hours since 11 September 2026. From 11 December 2027 every unit placed needs a conformity assessment, a declaration and the CE mark for cybersecurity as well.',
  bound:
    'Manufacturers, and whoever sells under its own name or substantially modifies a product; to a lesser degree authorised representatives, importers and distributors. Stewards of open-source software have a light duty.',
  boundRoles: makers,
  effectiveFrom: reportingFrom,
  milestones,
  inScope,
  exclusions,
  phases,
  requirements: [
    ...unfinishedSoftware,
    ...highRiskAi,
    ...article13Risk,
    ...article13Components,
    ...article13Support,
    ...article13Placing,
    ...article13Users,
    ...article13Authorities,
    ...article14Vulnerabilities,
    ...article14Incidents,
    ...article14Channels,
    ...article18,
    ...article19,
    ...article20,
    ...article21,
    ...article23,
    ...article24,
    ...article28,
    ...annex1Protection,
    ...annex1Resilience,
    ...annex1Handling,
    ...annex2Content,
    ...annex2Instructions,
    ...annex7,
  ],
  categories,
  routeQuestion,
  routes,
  routeNames,
  documents,
  clocks,
  penalties,
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: [
    'Regulation (EU) 2024/2847, https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
    'Corrigendum OJ L, 2025/90555, 2.7.2025 (Art. 64(10))',
    'Implementing Regulation (EU) 2025/2392 of 28 November 2025, OJ 1.12.2025 (descriptions of Annex III and IV products)',
    'Delegated Regulation (EU) 2025/1535 of 29 July 2025, OJ 29.10.2025 (L-category vehicles)',
    'Delegated Regulation (EU) 2026/881 of 11 December 2025, OJ 20.4.2026 (delayed dissemination of notifications)',
    'Delegated Regulation (EU) 2026/339 of 16 February 2026, OJ 29.4.2026 (end of the radio equipment rules)',
    'Commission guidance C(2026) 5252 final, 27 July 2026',
  ],
  confidence: 'high',
  confidenceBasis:
    'Articles and dates were read in the Official Journal text. Facts of 2026 (guidance, reporting platform, standards) come from a status snapshot of 6 October 2026 and are of medium confidence; the EEA status is of low confidence.',
};
