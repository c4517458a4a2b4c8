import type { Pack } from '#rules/engine/pack.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** The IoT Cybersecurity Improvement Act of 2020 with NIST SP 800-213 and 800-213A. */
export const usIotCia2020: Pack = {
  id: 'us-iot-cia-2020',
  version: '1.0.0',
  title: 'IoT Cybersecurity Improvement Act of 2020 with NIST SP 800-213',
  shortTitle: 'US federal IoT Act',
  citation: [
    'Pub. L. 116-207; 15 U.S.C. 278g-3a to 278g-3e',
    'NIST SP 800-213 and 800-213A (November 2021)',
    'NIST SP 800-216 (May 2023)',
  ],
  markets: ['US'],
  kind: 'law',
  force: 'mandatory',
  authority: 'OMB and the chief information officers of agencies (procurement); NIST (standards); GAO (review)',
  status: 'In force; the ban on procurement and use binds since 4 December 2022',
  summary:
    'A federal agency may not buy or use an IoT device that would keep it from meeting the NIST standards, unless its chief information officer waives on one of three grounds. Makers feel it through solicitations and contracts: they state what the device can do, take part in disclosure and support the inventory of the agency.',
  bound:
    'Federal agencies, civilian and defence, but not national security systems. Suppliers are reached through solicitations and contracts.',
  boundRoles: [],
  effectiveFrom: '2022-12-04',
  milestones: [
    { date: '2019-03-11', what: 'Bills S. 734 and H.R. 1668 introduced', confidence: 'medium' },
    { date: '2020-12-04', what: 'Signed', confidence: 'high' },
    { date: '2021-11-29', what: 'SP 800-213 and 800-213A final', confidence: 'high' },
    { date: '2022-12-04', what: 'Ban on procurement and use takes effect', confidence: 'high' },
    { date: '2023-05-24', what: 'SP 800-216 on vulnerability disclosure final', confidence: 'medium' },
    {
      date: '2023-10-03',
      what: 'FAR cases 2021-017 and 2021-019 proposed (would carry clauses on IoT and incidents); not final in the material found',
      confidence: 'medium',
    },
    { date: '2024-09-30', what: 'Target of OMB M-24-04 for IoT inventories of agencies', confidence: 'medium' },
    {
      date: '2024-12-04',
      what: 'GAO-25-107179: several agencies late with inventories and waiver reports',
      confidence: 'medium',
    },
    {
      date: '2026-06-24',
      what: 'First public draft of SP 800-213r1 (device becomes product), comments until 24 August 2026',
      confidence: 'high',
    },
  ],
  inScope,
  exclusions,
  phases: {},
  requirements,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'cia-capability-statement',
      name: 'Capability statement',
      cites: 'NIST SP 800-213 s.3',
      fields: [
        'Product',
        'Version',
        'Capability of SP 800-213A',
        'Met by which component',
        'Evidence',
        'Gaps',
        'Compensating measure',
        'End of support',
        'Contact',
      ],
    },
    {
      id: 'cia-disclosure-policy',
      name: 'Vulnerability disclosure policy',
      cites: '15 U.S.C. 278g-3c; NIST SP 800-216',
      fields: [
        'Scope',
        'Contact',
        'Secure channel',
        'Time to acknowledge',
        'Time to remedy',
        'Safe harbour',
        'Rule of publication',
        'Date',
      ],
    },
  ],
  clocks: [],
  penalties: [
    {
      for: 'Suppliers',
      max: 'None in the Act: lost sales, contract remedies, and exposure under the False Claims Act for untrue statements (figures of 2025: USD 14,308 to 28,619 per claim and treble damages; confidence medium)',
    },
  ],
  edgeCases: [
    {
      case: 'Controller for heating and air, networked in a federal building',
      result: 'In scope: an actuator with a network interface that works alone.',
    },
    { case: 'Wi-Fi chip', result: 'Out: only a component.' },
    { case: 'Tablet', result: 'Out: ordinary IT, as are phones, laptops and PCs.' },
    {
      case: 'Purchase below the simplified acquisition threshold',
      result: 'In scope: the ban covers small purchases too.',
    },
  ],
  pending: [
    'SP 800-213r1 and a revised catalogue 213A are to become final.',
    'The overhaul of the FAR renumbers the clauses on privacy, section 889 and IoT; a FAR rule on the Cyber Trust Mark is announced for 4 January 2027.',
  ],
  notes: [
    'Often simplified: agencies are barred only where the chief information officer finds in contract review that the device would stop the agency meeting the NIST standards, with three grounds of waiver. The ban is on agencies; makers meet it through contracts.',
    'Executive Order 14028 does not set device rules for agencies; this Act and SP 800-213 do.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'https://www.congress.gov/116/plaws/publ207/PLAW-116publ207.pdf',
    'https://csrc.nist.gov/pubs/sp/800/213/final',
    'https://csrc.nist.gov/pubs/sp/800/216/final',
  ],
  confidence: 'high',
  confidenceBasis:
    'Statute and NIST publications; dates of procurement rules and of the GAO report are of medium confidence.',
};
