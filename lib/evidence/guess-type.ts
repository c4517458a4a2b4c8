import type { EvidenceType } from './evidence.ts';

/** What kind of evidence a file most likely is, by its first bytes and its name; `doc` when nothing tells. The person may say otherwise. */
export function guessType(fileName: string, head: Uint8Array): EvidenceType {
  const start = new TextDecoder().decode(head.subarray(0, 2048));
  const inside = contents.find(([pattern]) => pattern.test(start));
  // An underscore would count as part of a word.
  const name = fileName.replace(/[_\s-]+/g, ' ');
  return (inside ?? names.find(([pattern]) => pattern.test(name)))?.[1] ?? 'doc';
}

const contents: [RegExp, EvidenceType][] = [
  [/"bomFormat"\s*:\s*"CycloneDX"|cyclonedx\.org\/schema\/bom/, 'sbom'],
  [/"spdxVersion"|SPDXVersion:|spdx\.org\/rdf/, 'sbom'],
  [/openvex\.dev\/ns|"csaf_vex"/, 'vex'],
  [/"csaf_security_advisory"/, 'advisory'],
  [/csrc\.nist\.gov\/ns\/oscal|"oscal-version"/, 'oscal'],
  [/"ietf-mud:mud"/, 'mud-file'],
];

/** In this order: the first that fits wins. */
const names: [RegExp, EvidenceType][] = [
  [/^security\.txt/i, 'security-txt'],
  [/\b(sbom|cdx|spdx)\b|bom\.(json|xml)$/i, 'sbom'],
  [/\bhbom\b/i, 'hbom'],
  [/\bvex\b/i, 'vex'],
  [/pen(etration)? ?test/i, 'pentest-report'],
  [/test ?report|303 ?645|18031|\blab\b/i, 'test-report'],
  [/risk/i, 'risk-assessment'],
  [/threat/i, 'threat-model'],
  [/dpia|data protection impact/i, 'dpia'],
  [/statement of compliance/i, 'statement-of-compliance'],
  [/declaration of conformity|\bdoc ?(eu|ce)\b/i, 'declaration-of-conformity'],
  [/technical (file|documentation)/i, 'technical-file'],
  [/manual|user guide|quick start/i, 'user-manual'],
  [/disclosure|\b(cvd|vdp)\b|vulnerability policy/i, 'vulnerability-policy'],
  [/policy/i, 'policy'],
  [/procedure|playbook|runbook/i, 'procedure'],
  [/certificat|licen[cs]e/i, 'certificate'],
  [/audit/i, 'audit-report'],
  [/advisory/i, 'advisory'],
  [/training/i, 'training-record'],
  [/contract|agreement/i, 'contract'],
  [/scan|sast|dast|codeql/i, 'source-scan'],
  [/label|packag|rating plate/i, 'label-photo'],
  [/config/i, 'config-export'],
  [/\.log$/i, 'log'],
  [/\.(png|jpe?g|webp)$/i, 'screenshot'],
];
