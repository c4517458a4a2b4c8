import { all, any, atLeastNumber, includes, includesAll, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { makers } from '#rules/packs/shared/makers.ts';
import { informs } from '#rules/packs/shared/serves.ts';
import { inNorthernIreland, radioSecurityPoints } from './scope.ts';

const radio = includes('connections', 'radio');
const mains = includes('product-traits', 'mains-voltage');
const shown = (what: string) => includes('conformity-shown', what);

const greatBritain = 'Great Britain';
const northernIreland = 'Northern Ireland';

export const requirements: Requirement[] = [
  {
    id: 'ukca-assess',
    title: 'Conformity is assessed',
    cites: 'SI 2017/1206 regs 6, 41; SI 2016/1091; SI 2016/1101; SI 2012/3032',
    reads:
      'The maker assesses conformity with all essential requirements that apply: radio, electromagnetic compatibility, electrical safety and hazardous substances.',
    section: greatBritain,
    roles: makers,
    metWhen: all(
      shown('emc'),
      shown('hazardous-substances'),
      any(shown('radio'), not(radio)),
      any(shown('electrical-safety'), radio, not(mains)),
    ),
    severity: 'blocker',
    evidence: [{ type: 'technical-file' }, { type: 'test-report' }],
    feeds: ['uk-doc'],
    serves: [...informs('ce-emc', 'ce-lvd', 'ce-rohs', 'red-10-1')],
    note: 'For radio equipment electrical safety is part of the radio assessment, at any voltage.',
  },
  {
    id: 'ukca-mark',
    title: 'CE or UKCA mark',
    cites: 'SI 2017/1206; SI 2016/1091; SI 2016/1101; SI 2012/3032; SI 2024/696',
    reads: 'The product bears CE or UKCA, visibly, legibly and indelibly.',
    section: greatBritain,
    appliesWhen: not(includes('special-circumstances', 'northern-ireland-only')),
    metWhen: includes('product-marking', 'ce-mark', 'ukca-mark'),
    severity: 'blocker',
    evidence: [{ type: 'label-photo' }],
    serves: [...informs('ce-mark')],
    note: 'Until 31 December 2027 UKCA may stand on a label or a document that comes with the product (confidence medium).',
  },
  {
    id: 'ukca-doc',
    title: 'Declaration of conformity',
    cites: 'SI 2017/1206; SI 2016/1091; SI 2016/1101; SI 2012/3032',
    reads: 'A signed declaration of conformity is current, and comes in full or in short with a radio product.',
    section: greatBritain,
    roles: makers,
    metWhen: includes('eu-declaration', 'signed-for-uk'),
    severity: 'blocker',
    evidence: [{ type: 'declaration-of-conformity' }],
    feeds: ['uk-doc'],
    serves: [...informs('ce-doc')],
  },
  {
    id: 'ukca-keep',
    title: 'File and declaration are kept ten years',
    cites: 'SI 2017/1206; SI 2016/1091; SI 2016/1101; SI 2012/3032',
    reads: 'Technical file and declaration are kept for ten years after placing on the market.',
    section: greatBritain,
    roles: [...makers, 'importer'],
    metWhen: atLeastNumber('document-retention-years', 10),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    serves: [...informs('ce-retain')],
  },
  {
    id: 'ukca-labels',
    title: 'Identification, details and safety information',
    cites: 'SI 2017/1206; SI 2016/1091; SI 2016/1101; SI 2012/3032',
    reads:
      'Type or serial, and details of maker and importer, stand on product or packaging; instructions and safety information are in English.',
    section: greatBritain,
    metWhen: includesAll('product-marking', 'identifier', 'manufacturer-identity'),
    severity: 'major',
    evidence: [{ type: 'label-photo' }],
    serves: [{ requirement: 'etsi-5.3-16', how: 'partly' }, ...informs('ce-id')],
  },
  {
    id: 'ukca-importer',
    title: 'Importer checks',
    cites: 'SI 2017/1206; SI 2016/1091; SI 2016/1101; SI 2012/3032',
    reads: 'Importers check assessment, file and marks, add their details and keep the declaration.',
    section: greatBritain,
    roles: ['importer'],
    metWhen: includesAll(
      'importer-checks',
      'conformity-assessment',
      'technical-file-exists',
      'ce-mark',
      'own-contact-shown',
      'documents-kept',
    ),
    severity: 'major',
    evidence: [{ type: 'record' }],
    serves: [...informs('ce-importer')],
  },
  {
    id: 'ukca-ni',
    title: 'CE in Northern Ireland',
    cites: 'Windsor Framework; marking rules of Northern Ireland',
    reads:
      'In Northern Ireland the product bears CE, with UKNI beside it where a UK body assessed it. UKCA alone is not accepted.',
    section: northernIreland,
    appliesWhen: inNorthernIreland,
    metWhen: includes('product-marking', 'ni-marks'),
    severity: 'blocker',
    evidence: [{ type: 'label-photo' }],
  },
  {
    id: 'ukca-ni-cyber',
    title: 'Radio security in Northern Ireland',
    cites: 'SI 2017/1206 reg 6A (NI)',
    reads:
      'Radio equipment in Northern Ireland meets the points on networks, privacy and fraud: when it reaches the internet itself or through other equipment, and for the privacy point also toys, childcare and wearable items that can process personal, traffic or location data offline. The EU act behind them ends for units placed from 11 December 2027.',
    section: northernIreland,
    appliesWhen: all(inNorthernIreland, radioSecurityPoints),
    metWhen: shown('northern-ireland-radio-security'),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    serves: [...informs('red-33d', 'red-33e', 'red-33f')],
  },
];
