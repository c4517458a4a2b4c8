import { all, includes, named } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { followed } from '#rules/packs/shared/followed.ts';
import { recommendations } from './recommendations.ts';

/** The GSMA guidelines for IoT on mobile networks. */
export const gsmaIotSecurity: Pack = {
  id: 'gsma-iot-security',
  version: '1.0.0',
  title: 'GSMA IoT Security Guidelines and Assessment',
  shortTitle: 'GSMA IoT security',
  citation: [
    'GSMA CLP.11 overview',
    'CLP.12 service ecosystems',
    'CLP.13 endpoint ecosystems',
    'CLP.14 network operators',
    'CLP.17 assessment checklist',
    'CLP.19 assessment process',
  ],
  markets: ['*'],
  kind: 'guidance',
  force: 'voluntary',
  authority: 'GSMA',
  status: 'Published; version 2.2 of February 2020 is the last confirmed',
  summary:
    'Guidelines of the mobile industry for services, devices and operators of IoT, with a checklist to assess oneself. Operators and their customers ask for them mostly for devices on mobile networks.',
  bound: 'Voluntary: service providers, makers of devices and operators, mostly for IoT on mobile networks.',
  boundRoles: [],
  effectiveFrom: '2016-02-09',
  milestones: [
    { date: '2016-02-09', what: 'First release', confidence: 'medium' },
    { date: '2018-09-30', what: 'CLP.19 version 2.0' },
    { date: '2020-02-29', what: 'Version 2.2 of the guidelines' },
  ],
  inScope: all(
    named('gsma-cellular', 'It uses the network of a mobile operator', includes('connections', 'mobile-network')),
    followed('gsma-iot-security'),
  ),
  exclusions: [],
  phases: {},
  requirements: recommendations,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'gsma-declaration',
      name: 'IoT security assessment declaration',
      cites: 'CLP.17, CLP.19',
      fields: ['Service and product', 'Answers per recommendation, with evidence', 'Date and responsible person'],
    },
  ],
  clocks: [],
  penalties: [],
  edgeCases: [],
  pending: ['A renumbering into the FS series could not be confirmed (confidence low).'],
  notes: ['The guidelines are voluntary: being ready means being aligned.'],
  verifiedOn: '2026-11-22',
  sources: [
    'https://www.gsma.com/solutions-and-impact/technologies/internet-of-things/iot-security/iot-security-guidelines/',
  ],
  confidence: 'medium',
  confidenceBasis: 'Lists of the documents and a public mapping.',
};
