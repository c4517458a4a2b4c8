import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [];

export const milestones: Pack['milestones'] = [
  { date: '2019-03-01', what: 'RFC 8520' },
  { date: '2021-08-01', what: 'ISO/IEC 5962', confidence: 'medium' },
  { date: '2022-04-01', what: 'RFC 9116' },
  { date: '2024-06-01', what: 'ECMA-424', confidence: 'medium' },
  { date: '2025-05-20', what: 'CSAF as ISO/IEC 20153' },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = [
  'SPDX is recognised by: JSON with spdxVersion (2.x) or @context of SPDX 3; tag-value files start with SPDXVersion. It has to hold document name and namespace, creation info, packages with name and version, relationships.',
  'CycloneDX is recognised by: JSON bomFormat CycloneDX with specVersion, or XML namespace cyclonedx.org/schema/bom. It has to hold serialNumber, metadata.component, components with name, version, purl or hashes, dependencies.',
  'Common Security Advisory Framework is recognised by: JSON document.csaf_version and document.category (csaf_vex for VEX). It has to hold document.tracking, product_tree, vulnerabilities.',
  'OpenVEX is recognised by: @context openvex.dev/ns. It has to hold author, timestamp, statements with product, vulnerability, status.',
  'NIST OSCAL is recognised by: root key catalog, profile, component-definition, system-security-plan, assessment-plan, assessment-results or plan-of-action-and-milestones. It has to hold uuid, metadata, controls or components.',
  'Security.txt (RFC 9116) is recognised by: text file at /.well-known/security.txt over HTTPS. It has to hold Contact (one or more), Expires (exactly one, under a year ahead recommended); it may hold Policy, Preferred-Languages, Encryption, Acknowledgments, Canonical, Hiring.',
  'Manufacturer Usage Description (RFC 8520) is recognised by: JSON root ietf-mud:mud. It has to hold mud-version, mud-url, last-update, is-supported; it may hold cache-validity (48 hours if absent), systeminfo, mud-signature, mfg-name, documentation.',
];
