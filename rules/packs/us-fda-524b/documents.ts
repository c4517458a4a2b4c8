import type { PackDocument } from '#rules/engine/pack.ts';

/** Papers of a submission. */
export const documents: PackDocument[] = [
  {
    id: 'us-fda-management-plan',
    name: 'Cybersecurity management plan',
    cites: '21 U.S.C. 360n-2(b)(1)',
    fields: [
      'Personnel',
      'Sources',
      'How often monitored',
      'Disclosure process',
      'Times for patches',
      'Delivery of updates',
      'Security contact',
      'Communication plan',
    ],
  },
  {
    id: 'us-fda-sbom',
    name: 'SBOM for FDA',
    cites: '21 U.S.C. 360n-2(b)(3)',
    fields: [
      'Supplier',
      'Component',
      'Version',
      'Identifier',
      'Dependency',
      'Author',
      'Time made',
      'Support level',
      'End of support',
      'Known vulnerabilities',
      'Assessment of safety and security',
    ],
  },
  {
    id: 'us-fda-index',
    name: 'Submission cybersecurity index',
    cites: 'FDA premarket guidance, appendix 4',
    fields: [
      'Risk management report',
      'Threat model',
      'Risk assessment',
      'Interoperability',
      'Unresolved anomalies',
      'Metrics',
      'Controls',
      'Architecture views',
      'Test reports',
      'Labelling',
      'Management plan',
    ],
  },
];
