import { atLeastNumber, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { makers } from '#rules/packs/shared/makers.ts';
import { informs } from '#rules/packs/shared/serves.ts';

const defect = 'Defect and control';
const proof = 'Proof in court';
const feeds = ['pld-doc-evidence'];

export const liability: Requirement[] = [
  {
    id: 'pld-7',
    title: 'Safe as people may expect, cybersecurity included',
    cites: 'PLD Art. 7',
    reads:
      'A product is defective when it is less safe than people may expect: with foreseeable use, its ability to learn, effects of other products, safety-relevant cybersecurity requirements and the control the maker keeps.',
    section: defect,
    phase: 'new',
    metWhen: includesAll('risk-assessment', 'foreseeable-use', 'shaped-design'),
    severity: 'major',
    evidence: [{ type: 'risk-assessment' }, { type: 'technical-file' }],
    feeds,
    serves: [...informs('etsi-5.6-9', 'cra-a1p1-1')],
  },
  {
    id: 'pld-7-e',
    title: 'Liable as long as the maker keeps control',
    cites: 'PLD Arts. 7(2)(e) and (g), 11(2)',
    reads:
      'Liability lasts while the maker controls the product, by updates, related services or updates it fails to give; recalls and measures of authorities count too. Evidence of updates is kept.',
    section: defect,
    phase: 'new',
    metWhen: includes('liability-file', 'update-records'),
    severity: 'major',
    evidence: [{ type: 'log' }, { type: 'policy' }],
    feeds,
    serves: [...informs('etsi-5.3-8', 'cra-13-8-handle')],
  },
  {
    id: 'pld-11',
    title: 'Defences are documented',
    cites: 'PLD Art. 11(1)(c) and (e), 11(2)',
    reads:
      'The defences of the state of the art and of a later defect need records. Defects in updates, missing updates or related services under your control get no defence of time.',
    section: proof,
    phase: 'new',
    metWhen: includes('liability-file', 'design-records'),
    severity: 'major',
    evidence: [{ type: 'technical-file' }],
    feeds,
    serves: [...informs('cra-13-3')],
  },
  {
    id: 'pld-9',
    title: 'Disclosure of evidence',
    cites: 'PLD Art. 9',
    reads:
      'Courts can order disclosure, with trade secrets protected. Who does not disclose is presumed to have sold a defective product (Article 10(2)(a)).',
    section: proof,
    phase: 'new',
    metWhen: includes('liability-file', 'disclosure-procedure'),
    severity: 'major',
    evidence: [{ type: 'procedure' }],
  },
  {
    id: 'pld-10',
    title: 'Presumptions',
    cites: 'PLD Art. 10',
    reads:
      'A defect is presumed after a breach of safety rules or an obvious malfunction; so is the cause where technical complexity makes proof excessively hard. Evidence of compliance keeps the presumption away.',
    section: proof,
    phase: 'new',
    metWhen: includes('technical-file', 'complete'),
    severity: 'major',
    evidence: [{ type: 'technical-file' }],
    feeds,
    serves: [...informs('cra-13-12', 'gpsr-5')],
  },
  {
    id: 'pld-8',
    title: 'Liability along the chain',
    cites: 'PLD Art. 8',
    reads:
      'Importers, authorised representatives and fulfilment providers are liable when the maker sits outside the EU; distributors when they cannot name the source within a month; marketplaces on the conditions of the Digital Services Act; and whoever modifies substantially. Records name each operator for as long as claims can come.',
    section: proof,
    phase: 'new',
    metWhen: atLeastNumber('supply-chain-records-years', 10),
    severity: 'major',
    evidence: [{ type: 'register', note: 'traceability' }],
    feeds,
    serves: [...informs('cra-23')],
  },
  {
    id: 'pld-insurance',
    title: 'Insurance and contracts',
    cites: 'Practice; PLD Art. 6',
    reads: 'Insurance and supplier contracts are checked for data loss and psychological harm, which are now covered.',
    section: proof,
    roles: [...makers, 'importer'],
    phase: 'new',
    metWhen: includes('liability-file', 'cover'),
    severity: 'minor',
    evidence: [{ type: 'contract' }],
    confidence: 'medium',
  },
  {
    id: 'pld-16',
    title: 'Time limits',
    cites: 'PLD Arts. 16-17',
    reads:
      'Claims end three years after awareness, and ten years after placing or putting into service (25 for personal injury that shows late). Records last as long.',
    section: proof,
    phase: 'new',
    metWhen: atLeastNumber('document-retention-years', 10),
    severity: 'major',
    evidence: [{ type: 'policy', note: 'retention' }],
    serves: [...informs('cra-13-13')],
    note: 'Ten years is the floor asked here; keep longer where the product could injure and the harm may show late.',
  },
];
