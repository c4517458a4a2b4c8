import { all, any, atLeastNumber, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { recognisedLabel } from './labels.ts';
import { makers } from './scope.ts';

const section = 'Statement of compliance';

export const statement: Requirement[] = [
  {
    id: 'psti-soc-content',
    title: 'Statement of compliance exists and is complete',
    cites: 'PSTI Act 2022 s.9(3); SI 2023/1007 Sch.4 para 1(1)',
    reads:
      'A statement of compliance with every item of Schedule 4 exists for the product type and batch. The authorised representative is named only where there is one.',
    section,
    roles: makers,
    metWhen: all(
      includes('product-readiness', 'uk-statement-issued'),
      includesAll(
        'uk-statement',
        'product-type-and-batch',
        'manufacturer-names-addresses',
        'prepared-by-or-for-manufacturer',
        'compliance-opinion',
        'support-period',
        'signature-name-function',
        'place-and-date',
      ),
    ),
    deemedWhen: recognisedLabel,
    severity: 'blocker',
    evidence: [{ type: 'statement-of-compliance' }],
    feeds: ['psti-soc'],
    note: 'For a product without updates, practice is to explain this in the support period field.',
  },
  {
    id: 'psti-soc-standards',
    title: 'Statement names the standards relied on',
    cites: 'SI 2023/1007 Sch.4 para 1(2)',
    reads:
      'If the statement relies on a standard for deemed compliance, it gives the number, version and date of that standard.',
    section,
    roles: makers,
    appliesWhen: any(
      includes('labels-held', 'en-5-1-passwords'),
      includes('labels-held', 'en-5-2-reporting'),
      includes('labels-held', 'en-5-3-support'),
      includes('labels-held', 'iso-29147-reporting'),
    ),
    metWhen: includes('uk-statement', 'standards-identified'),
    deemedWhen: recognisedLabel,
    severity: 'major',
    evidence: [{ type: 'statement-of-compliance' }],
    feeds: ['psti-soc'],
  },
  {
    id: 'psti-soc-accompanies',
    title: 'Statement accompanies every unit',
    cites: 'PSTI Act 2022 ss.9(2), 15(2), 22(2)',
    reads:
      'Nobody makes the product available unless the statement accompanies it. The enforcement authority accepts digital accompaniment; no summary form has been prescribed.',
    section,
    roles: [...makers, 'importer', 'distributor'],
    metWhen: includes('uk-statement', 'accompanies'),
    deemedWhen: recognisedLabel,
    severity: 'blocker',
    evidence: [{ type: 'label-photo' }, { type: 'url' }],
    feeds: ['psti-soc'],
  },
  {
    id: 'psti-soc-retention',
    title: 'Statement is kept',
    cites: 'SI 2023/1007 regs 8-9; PSTI Act 2022 s.15(3)',
    reads:
      'Manufacturer and importer keep the statement for ten years from issue or for the stated support period, whichever is longer. Distributors have no such duty.',
    section,
    roles: [...makers, 'importer'],
    metWhen: all(atLeastNumber('document-retention-years', 10), includes('technical-file', 'kept-with-support')),
    deemedWhen: recognisedLabel,
    severity: 'major',
    evidence: [{ type: 'policy' }, { type: 'statement-of-compliance' }],
    feeds: ['psti-soc'],
    note: 'Where a recognised label stands in there may be no statement to keep; keep the record of the label instead. The Act says so for importers (s.15(5)(b)); for manufacturers it is less clear (confidence medium).',
  },
];
