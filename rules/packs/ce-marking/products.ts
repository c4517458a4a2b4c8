import { all, atLeastNumber, given, includes, includesAll, is, named, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { makers } from '#rules/packs/shared/makers.ts';
import { informs } from '#rules/packs/shared/serves.ts';

const section = 'Acts that apply';
const wired = all(not(is('product-form', 'software')), not(includes('connections', 'radio')));

/** Which acts apply, and conformity with those that have no pack of their own. */
export const productActs: Requirement[] = [
  {
    id: 'ce-map',
    title: 'Which CE acts apply',
    cites: 'RED, LVD, EMC, RoHS, toy safety, CRA',
    reads:
      'Write down the acts that apply. RED for radio equipment, which then includes safety and EMC at any voltage; else LVD in its voltage range, and EMC. RoHS for electrical equipment; the toy act for toys; machinery, ecodesign or batteries where they fit; the CRA from 11 December 2027. Privacy and network security law are not CE acts.',
    section,
    roles: makers,
    metWhen: all(
      includes('conformity-shown', 'acts-listed'),
      given('ce-acts'),
      not(includes('ce-acts', 'none-of-these')),
    ),
    severity: 'blocker',
    evidence: [{ type: 'doc', note: 'legal applicability note' }],
    feeds: ['ce-doc-eudoc'],
    serves: [...informs('red-10-1')],
    confidence: 'medium',
  },
  {
    id: 'ce-lvd',
    title: 'Low voltage',
    cites: 'Directive 2014/35/EU',
    reads:
      'Equipment without radio rated for 50 to 1000 V AC or 75 to 1500 V DC meets the safety objectives; the maker shows it by internal control (module A).',
    section,
    roles: makers,
    appliesWhen: all(
      wired,
      named(
        'low-voltage-range',
        'It is rated for 50 to 1000 V AC or 75 to 1500 V DC',
        includes('product-traits', 'mains-voltage'),
        'Directive 2014/35/EU, Art. 1',
      ),
    ),
    metWhen: includes('conformity-shown', 'electrical-safety'),
    severity: 'blocker',
    evidence: [{ type: 'test-report', note: 'EN 62368-1 or similar' }, { type: 'declaration-of-conformity' }],
    feeds: ['ce-doc-file', 'ce-doc-eudoc'],
    confidence: 'medium',
  },
  {
    id: 'ce-emc',
    title: 'Electromagnetic compatibility',
    cites: 'Directive 2014/30/EU',
    reads: 'Equipment without radio keeps its emissions low and withstands disturbance; shown and declared.',
    section,
    roles: makers,
    appliesWhen: wired,
    metWhen: includes('conformity-shown', 'emc'),
    severity: 'blocker',
    evidence: [{ type: 'test-report', note: 'EMC' }],
    feeds: ['ce-doc-file', 'ce-doc-eudoc'],
    confidence: 'medium',
  },
  {
    id: 'ce-rohs',
    title: 'Hazardous substances',
    cites: 'Directive 2011/65/EU',
    reads:
      'Ten substances and groups (lead, mercury, cadmium, hexavalent chromium, PBB, PBDE and four phthalates) stay under their limits unless exempted; a file (EN IEC 63000) and the declaration show it.',
    section,
    roles: makers,
    appliesWhen: all(not(is('product-form', 'software')), not(includes('special-products', 'rohs-excluded'))),
    metWhen: includes('conformity-shown', 'hazardous-substances'),
    severity: 'blocker',
    evidence: [{ type: 'doc', note: 'RoHS file' }, { type: 'declaration-of-conformity' }],
    feeds: ['ce-doc-file', 'ce-doc-eudoc'],
    note: 'Radio equipment is covered as well.',
    confidence: 'medium',
  },
  {
    id: 'ce-other',
    title: 'Not CE, but on the way to market',
    cites: 'Directive 2012/19/EU; Regulation (EU) 2023/1542; packaging rules',
    reads:
      'Registration and symbol for electronic waste, the battery rules, and producer responsibility for packaging, in each market.',
    section: 'Beside CE',
    roles: makers,
    metWhen: includes('product-safety-process', 'waste-registrations'),
    severity: 'minor',
    evidence: [{ type: 'register', note: 'producer responsibility' }],
    confidence: 'medium',
  },
];

/** What every CE product carries and keeps. */
export const productPapers: Requirement[] = [
  {
    id: 'ce-doc',
    title: 'EU declaration of conformity',
    cites: 'Decision No 768/2008/EC, Annex III; each CE act',
    reads:
      'One declaration names all acts, is signed and current, translated as required and kept for ten years (under the CRA for the support period if that is longer).',
    section: 'Papers and marks',
    roles: makers,
    metWhen: includesAll('eu-declaration', 'complete', 'single'),
    severity: 'blocker',
    evidence: [{ type: 'declaration-of-conformity' }],
    feeds: ['ce-doc-eudoc'],
    serves: [...informs('cra-28', 'red-18', 'cra-13-12', 'cra-13-20', 'red-10-3')],
  },
  {
    id: 'ce-mark',
    title: 'CE marking',
    cites: 'Regulation (EC) No 765/2008, Art. 30',
    reads:
      "The mark is at least 5 mm high (less where an act says so), visible, legible and indelible, and affixed before placing; no mark that looks like it; with the notified body's number where required.",
    section: 'Papers and marks',
    roles: makers,
    metWhen: includes('product-marking', 'ce-mark'),
    severity: 'blocker',
    evidence: [{ type: 'label-photo' }],
    serves: [...informs('cra-30', 'red-19', 'cra-13-12', 'red-10-3')],
  },
  {
    id: 'ce-id',
    title: 'Identification and contacts',
    cites: 'Decision No 768/2008/EC, Annex I, Art. R2',
    reads:
      "Type, batch or serial number, the manufacturer's name and address, and the importer's where there is one, on the product or its packaging.",
    section: 'Papers and marks',
    roles: makers,
    metWhen: includesAll('product-marking', 'identifier', 'manufacturer-identity'),
    severity: 'major',
    evidence: [{ type: 'label-photo' }],
    serves: [
      { requirement: 'etsi-5.3-16', how: 'partly' },
      ...informs('cra-13-15', 'red-10-6', 'cra-13-16', 'red-10-7'),
    ],
  },
  {
    id: 'ce-retain',
    title: 'Documents are kept ten years',
    cites: 'Decision No 768/2008/EC, Annex I, Art. R2; each CE act',
    reads:
      'Technical file and declaration are kept for ten years after the last unit is placed (under the CRA for the support period if that is longer).',
    section: 'Papers and marks',
    roles: makers,
    metWhen: atLeastNumber('document-retention-years', 10),
    severity: 'major',
    evidence: [{ type: 'policy', note: 'retention' }],
    serves: [...informs('cra-13-13', 'cra-19-6', 'red-10-4', 'csa-eucc-11')],
  },
  {
    id: 'ce-techfile',
    title: 'Technical file',
    cites: 'RED Annex V; LVD Annex III; EMC Annexes II and III; RoHS Art. 7; CRA Annex VII',
    reads: 'The technical file is complete for each act and under version control.',
    section: 'Papers and marks',
    roles: makers,
    metWhen: includes('technical-file', 'complete'),
    severity: 'blocker',
    evidence: [{ type: 'technical-file' }],
    feeds: ['ce-doc-file'],
    serves: [...informs('cra-31', 'red-21')],
  },
];
