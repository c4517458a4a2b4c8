import { all } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { consumerIotProduct } from '#rules/packs/nist-ir-8425/scope.ts';
import { followed } from '#rules/packs/shared/followed.ts';
import { labelCriteria } from './requirements.ts';

/** The label criteria of NIST of February 2022. */
export const nistConsumerIotLabel2022: Pack = {
  id: 'nist-consumer-iot-label-2022',
  version: '1.0.0',
  title: 'NIST criteria for cybersecurity labels of consumer IoT products (2022)',
  shortTitle: 'NIST IoT label 2022',
  citation: ['NIST Cybersecurity White Paper of 4 February 2022', 'EO 14028, section 4(s) to (u)'],
  markets: ['US'],
  kind: 'guidance',
  force: 'voluntary',
  authority: 'NIST',
  status: 'Final; its criteria went into IR 8425, and California names it (Cal. Civ. Code 1798.91.05(d))',
  summary:
    'What the owner of a label scheme for consumer IoT products should ask: six criteria for the product, four for its maker, one label with a page of details, and a stated assessment. California counts a label that conforms to it as reasonable security.',
  bound: 'Owners of label schemes who wish to conform, and makers that use such a label.',
  boundRoles: [],
  effectiveFrom: '2022-02-04',
  milestones: [{ date: '2022-02-04', what: 'Published', confidence: 'high' }],
  inScope: all(followed('nist-consumer-iot-label-2022'), consumerIotProduct),
  exclusions: [],
  phases: {},
  requirements: labelCriteria,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'lbl-page',
      name: 'Page behind the label',
      cites: 'NIST label criteria 2022, label criteria',
      fields: [
        'Product name',
        'Maker',
        'Name of the scheme',
        'Version of the criteria',
        'Type of assessment',
        'Date',
        'End of support',
        'Contact',
        'Link to the full criteria',
      ],
    },
  ],
  clocks: [],
  penalties: [],
  edgeCases: [],
  pending: ['No US label by these criteria could be had by mid-2026.'],
  notes: [
    'Often misread as six features for integrators in all sectors: it is about consumer products, and adds four criteria for the maker.',
    'What some call event logging is one part of state awareness; firmware configuration is product configuration.',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://doi.org/10.6028/NIST.CSWP.02042022-2'],
  confidence: 'high',
  confidenceBasis: 'Long published, and stable; its criteria live on in IR 8425.',
};
