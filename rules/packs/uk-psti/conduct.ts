import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { recognisedLabel } from './labels.ts';
import { makers, persons } from './scope.ts';

const section = 'Duties of manufacturers, importers and distributors';

export const conduct: Requirement[] = [
  {
    id: 'psti-label-watch',
    title: 'The label relied on stays valid',
    cites: 'SI 2023/1007 Schs 2, 2A; PSTI Act 2022 ss.15(5), 22(3)',
    reads:
      'Whoever relies on a label is satisfied, each time the product is made available, that it is held for this product and has not expired. Importers and distributors have to be satisfied too.',
    section,
    appliesWhen: recognisedLabel,
    metWhen: includes('corrective-action', 'label-validity-watched'),
    severity: 'major',
    evidence: [{ type: 'certificate' }, { type: 'record' }],
  },
  {
    id: 'psti-multi-manufacturer',
    title: 'Every manufacturer complies',
    cites: 'SI 2023/1007 reg 5; PSTI Act 2022 s.9(5)',
    reads:
      'Where several firms are manufacturers of the product, each meets the requirements or a route deemed equal; they may issue a joint statement.',
    section,
    roles: makers,
    metWhen: includes('corrective-action', 'other-manufacturers-comply'),
    severity: 'major',
    evidence: [{ type: 'contract' }],
    feeds: ['psti-soc'],
  },
  {
    id: 'psti-investigate',
    title: 'Possible failures are investigated',
    cites: 'PSTI Act 2022 ss.10, 17',
    reads: 'Once told of a possible compliance failure, all reasonable steps are taken to investigate it.',
    section,
    roles: [...makers, 'importer'],
    metWhen: includes('corrective-action', 'investigated'),
    severity: 'major',
    evidence: [{ type: 'policy' }, { type: 'record' }],
    feeds: ['psti-investigation-record'],
  },
  {
    id: 'psti-act-notify',
    title: 'Failures are stopped, fixed and notified',
    cites: 'PSTI Act 2022 ss.11, 13, 18-19, 24-25',
    reads:
      'On a compliance failure supply to customers stops and the failure is fixed as soon as practicable. As soon as possible the authority, other known manufacturers and the importers or distributors supplied are told the details, the known risks, the steps taken and their success. Importers and distributors contact the manufacturer first, then notify; authorised representatives contact the manufacturer, then the authority.',
    section,
    roles: persons,
    metWhen: includes('corrective-action', 'stop-fix-notify'),
    severity: 'major',
    evidence: [{ type: 'policy' }, { type: 'notification' }],
    feeds: ['psti-failure-notice'],
    note: 'No regulations yet require telling customers of a compliance failure.',
  },
  {
    id: 'psti-records',
    title: 'Records of failures are kept ten years',
    cites: 'PSTI Act 2022 ss.12, 20',
    reads:
      "Manufacturers record investigations and compliance failures; importers record investigations, their own and, so far as known, the manufacturer's: outcome, details, remedial steps and their success. Each record is kept for ten years.",
    section,
    roles: [...makers, 'importer'],
    metWhen: includes('corrective-action', 'records-ten-years'),
    severity: 'major',
    evidence: [{ type: 'record' }],
    feeds: ['psti-investigation-record'],
  },
  {
    id: 'psti-no-known-failure',
    title: 'No supply of what is known to fail',
    cites: 'PSTI Act 2022 ss.16, 23',
    reads:
      'Importers and distributors do not supply a product they know or believe to fail a manufacturer requirement.',
    section,
    roles: ['importer', 'distributor'],
    metWhen: includes('corrective-action', 'checked-before-supply'),
    severity: 'blocker',
    evidence: [{ type: 'record' }],
  },
];
