import { expect, test } from 'vitest';
import { guessType } from './guess-type.ts';

test.each([
  ['NV-CAM1-EN303645.pdf', 'test-report'],
  ['EN_303_645_test_report.pdf', 'test-report'],
  ['2026 penetration-test summary.pdf', 'pentest-report'],
  ['cam-one.sbom.json', 'sbom'],
  ['cam_one_cdx.json', 'sbom'],
  ['risk-router.pdf', 'risk-assessment'],
  ['vulnerability-disclosure-policy.pdf', 'vulnerability-policy'],
  ['secure-development-policy.pdf', 'policy'],
  ['EU Declaration of Conformity.pdf', 'declaration-of-conformity'],
  ['technical-file-router.pdf', 'technical-file'],
  ['security.txt', 'security-txt'],
  ['IMG_2041.jpg', 'screenshot'],
  ['rating-plate.jpg', 'label-photo'],
  ['boot.log', 'log'],
  ['minutes.docx', 'doc'],
])('the name %s is taken for %s', (name, type) => {
  expect(guessType(name, Buffer.from('nothing that tells'))).toBe(type);
});

test.each([
  ['{"bomFormat": "CycloneDX", "specVersion": "1.6"}', 'sbom'],
  ['SPDXVersion: SPDX-2.3', 'sbom'],
  ['{"@context": "https://openvex.dev/ns/v0.2.0"}', 'vex'],
  ['{"ietf-mud:mud": {}}', 'mud-file'],
])('the content %s says what it is, whatever the name', (content, type) => {
  expect(guessType('policy.json', Buffer.from(content))).toBe(type);
});
