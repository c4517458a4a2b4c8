import type { PackDocument } from '#rules/engine/pack.ts';

/** Papers a claim of conformity rests on. */
export const documents: PackDocument[] = [
  {
    id: 'etsi-doc-ics',
    name: 'Implementation conformance statement',
    cites: 'EN 303 645 V3.1.3, Annex B',
    fields: [
      'Provision',
      'Status',
      'Supported: yes, no or not applicable',
      'Reason, for what is not met or not applicable (5.0-1)',
      'Evidence (IXIT)',
    ],
  },
  {
    id: 'etsi-doc-ixit',
    name: 'Extra information for testing (IXIT)',
    cites: 'ETSI TS 103 701',
    fields: [
      'Authentication mechanisms',
      'User information',
      'Vulnerability process',
      'Update mechanisms',
      'Interfaces',
      'Sensing capabilities',
      'Personal data',
      'Telemetry',
      'Deletion functions',
    ],
    note: 'Further tables follow the test specification.',
  },
];
