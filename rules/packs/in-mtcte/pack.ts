import { all, any, includes, named, not } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { makers } from '#rules/packs/shared/makers.ts';
import { informs } from '#rules/packs/shared/serves.ts';

const holds = (what: string) => includes('india-telecom-certification', what);

/** Indian certification of telecom equipment, with communication security. */
export const inMtcte: Pack = {
  id: 'in-mtcte',
  version: '1.0.0',
  title: 'India: mandatory testing and certification of telecom equipment (MTCTE) and communication security',
  shortTitle: 'India MTCTE',
  citation: [
    'Indian Telegraph (Amendment) Rules, 2017 (Part XI)',
    'Telecommunications Act, 2023 and conformity-assessment rules of 2025',
    'TEC MTCTE procedure',
    'NCCS ComSec scheme and ITSARs',
  ],
  markets: ['IN'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Department of Telecommunications: TEC (essential requirements) and NCCS (security)',
  status: 'In force, phased by equipment',
  summary:
    'Telecom equipment on the notified list may be sold, imported or used in India only with a certificate for the exact model. For some equipment a security certificate comes on top. Foreign makers act through an authorised Indian representative.',
  bound:
    'Makers, importers and sellers of listed equipment that can be used for telecommunication; foreign makers through an authorised Indian representative.',
  boundRoles: [...makers, 'importer'],
  effectiveFrom: '2019-10-01',
  milestones: [
    { date: '2017-09-05', what: 'Rules made' },
    { date: '2019-10-01', what: 'Phase I mandatory', confidence: 'medium' },
    {
      date: '2022-05-24',
      what: 'Mobile handsets, servers, smart watches, smart cameras and payment terminals exempted (they stay under compulsory registration of MeitY)',
    },
    {
      date: '2023-10-01',
      what: 'Extended date of phases III and IV: IoT gateways, trackers, smart meters, Wi-Fi equipment and others',
      confidence: 'medium',
    },
    {
      date: '2024-10-01',
      what: 'Security certification of IP routers and Wi-Fi equipment planned; a short extension and pro tem certificates followed',
      confidence: 'medium',
    },
    {
      date: '2026-03-27',
      what: 'NCCS memo adds Group VI to common security testing: vehicle trackers, smart meters, feedback devices',
      confidence: 'medium',
    },
  ],
  inScope: all(
    named('mt-market', 'It is sold in India', includes('markets', 'IN')),
    named(
      'mt-telecom',
      'It can be used for telecommunication or connected to a telecom network',
      includes('connections', 'telecom-network'),
    ),
    named(
      'mt-listed',
      'It is on the notified list',
      includes('india-lists', 'mtcte'),
      'MTCTE procedure, list of equipment',
    ),
    named('mt-operator', 'You make or import it', includes('roles', ...makers, 'importer')),
  ),
  exclusions: [
    {
      id: 'x-2022-exempt',
      cites: 'DoT notification of 24 May 2022',
      reads:
        'Smartphones, servers, smart watches, smart cameras and payment terminals are exempt; smart cameras then fall under the camera rules or registration of MeitY.',
      when: any(
        includes('product-traits', 'smartphone', 'server'),
        includes('special-products', 'smart-watch', 'network-camera', 'payment-terminal'),
      ),
    },
  ],
  phases: {},
  requirements: [
    {
      id: 'mt-er',
      title: 'Certificate of essential requirements',
      cites: 'Indian Telegraph (Amendment) Rules 2017, Part XI',
      reads:
        'A valid certificate against the TEC essential requirements (EMC, safety, technical and others) is held before sale, import or use.',
      metWhen: holds('tec-certificate'),
      severity: 'blocker',
      evidence: [{ type: 'certificate' }],
      feeds: ['in-mtcte-application'],
    },
    {
      id: 'mt-security',
      title: 'Security certificate',
      cites: 'NCCS ComSec scheme',
      reads: 'A security certificate against the ITSAR is held once mandatory for the equipment.',
      appliesWhen: includes('india-lists', 'comsec'),
      metWhen: holds('comsec-certificate'),
      severity: 'blocker',
      evidence: [{ type: 'certificate' }],
      feeds: ['in-mtcte-application'],
      serves: [...informs('etsi-5.1-1', 'etsi-5.3-10', 'etsi-5.4-1', 'etsi-5.5-1', 'etsi-5.6-1', 'etsi-5.7-1')],
    },
    {
      id: 'mt-air',
      title: 'Authorised Indian representative',
      cites: 'MTCTE procedure',
      reads: 'A maker without a seat in India has an authorised Indian representative.',
      appliesWhen: not(includes('established-in', 'IN')),
      metWhen: holds('indian-representative'),
      severity: 'blocker',
      evidence: [{ type: 'contract' }],
    },
    {
      id: 'mt-label',
      title: 'Label',
      cites: 'MTCTE procedure',
      reads: 'The certified product carries the label on product, packaging or screen.',
      metWhen: holds('label'),
      severity: 'minor',
      evidence: [{ type: 'label-photo' }],
    },
    {
      id: 'mt-change',
      title: 'New certificate on change and expiry',
      cites: 'MTCTE procedure',
      reads: 'Relevant changes and the expiry of the certificate lead to a new certification.',
      metWhen: holds('changes-checked'),
      severity: 'major',
      evidence: [{ type: 'record' }],
    },
  ],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'in-mtcte-application',
      name: 'MTCTE application',
      cites: 'TEC portal',
      fields: ['Model and variants', 'Bill of materials', 'Test reports', 'Inputs for security tests (ComSec)'],
    },
  ],
  clocks: [],
  penalties: [{ for: 'Breach', max: 'Seizure, ban on sale and penalties of telecom law' }],
  edgeCases: [
    { case: 'IoT gateway with mobile network or Wi-Fi', result: 'On the list.' },
    {
      case: 'Smart plug with Wi-Fi',
      result: 'Usually not on the list; check the equipment names.',
      confidence: 'medium',
    },
    {
      case: 'LoRa sensor',
      result: 'May be treated under the IoT entries; check the list of TEC.',
      confidence: 'medium',
    },
    { case: 'GPS tracker', result: 'Listed; in security group VI since March 2026.' },
    { case: 'Network camera', result: 'See the essential requirements for cameras.' },
  ],
  pending: [
    'The legal base moves to rules under the Telecommunications Act 2023; the exact start was not verified (confidence low).',
    'The day on which security certification of Group VI becomes mandatory was not found (confidence low).',
  ],
  notes: ['Lists and dates move often: look them up on the portals before you rely on them.'],
  verifiedOn: '2026-11-22',
  sources: ['https://www.mtcte.tec.gov.in', 'https://nccs.gov.in'],
  confidence: 'low',
  confidenceBasis: 'Notes of the press and of test houses.',
};
