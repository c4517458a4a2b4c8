import { checks, member, type QuestionAlias, type RegimeAlias, ticks, ticksEach, ticksOrNa } from '../alias.ts';
import { usDeviceKind } from './us-device-kind.ts';

const practice = (...items: string[]): QuestionAlias => ticks('development-practices', ...items);
const own = (...items: string[]): QuestionAlias => ticks('it-security', ...items);

/** Questions on software and its development that several US regimes ask. */
const software: Readonly<Record<string, QuestionAlias>> = {
  ssdf_po1: practice('security-requirements'),
  ssdf_po2: practice('roles-assigned', 'developers-trained'),
  ssdf_po3: practice('tools-secured'),
  ssdf_po4: practice('release-criteria'),
  ssdf_po5: practice('secure-environment'),
  ssdf_ps1: practice('code-access'),
  ssdf_ps2: practice('releases-verifiable'),
  ssdf_ps3: practice('releases-archived'),
  ssdf_pw1: practice('threat-modelling'),
  ssdf_pw2: practice('design-review'),
  ssdf_pw4: ticks('development-process', 'component-intake-check', 'component-check-covers-upkeep'),
  ssdf_pw5: practice('secure-coding'),
  ssdf_pw6: practice('build-options'),
  ssdf_pw7: practice('code-analysis'),
  ssdf_pw8: practice('security-testing'),
  ssdf_pw9: ticksEach(ticks('set-up-and-erasure', 'secure-by-default'), ticks('user-instructions', 'secure-use')),
  ssdf_rv1: ticks('vulnerability-process', 'watch'),
  ssdf_rv2: ticks('vulnerability-process', 'acted-on-in-time', 'advisories-published'),
  ssdf_rv3: practice('root-causes'),
  no_hardcoded_secrets: ticks('development-process', 'no-hard-coded-secrets'),
  sbom_kept: ticks('sbom', 'per-release'),
  vdp_public: ticks('disclosure-policy', 'contact', 'acknowledgement-time', 'status-time'),
};

const formats = {
  spdx: 'spdx',
  cyclonedx: 'cyclonedx',
  swid: 'other-machine-readable',
  other: 'other-machine-readable',
};
const fields =
  'supplier component-name version unique-identifier dependency sbom-author timestamp hash license tool generation-context support-level end-of-support-date'.split(
    ' ',
  );

/** The executive orders on software for agencies. */
export const eo14028Alias: RegimeAlias = {
  packId: 'us-eo-14028',
  questions: {
    ...software,
    attestation_signed: ticks('software-attestation', 'signed'),
    attestation_poam: {
      reads: (value) =>
        value === 'yes' || value === 'no' || value === 'na'
          ? [
              { question: 'software-attestation', item: 'plan', holds: value === 'yes' },
              { question: 'software-attestation', item: 'nothing-missing', holds: value === 'na' },
            ]
          : undefined,
      passes: 'yes',
    },
    sbom_format: { reads: checks('sbom', formats), passes: ['spdx'] },
    sbom_fields: {
      reads: checks('sbom-fields', Object.fromEntries(fields.map((it) => [it, it]))),
      passes: fields.slice(0, 7),
    },
    sbom_on_request: ticks('sbom', 'export'),
    vuln_policy: ticks('vulnerability-process', 'written-procedures'),
    fed_ctm_ready: ticks('labels-held', 'us-label-granted', 'us-label-shown'),
  },
  attributes: {
    ...usDeviceKind,
    soldToFederalGovernment: member('public-buyers', 'us-federal-agencies'),
    agencyRequestsAttestation: member('agency-requests', 'software-attestation'),
    agencyRequestsSbom: member('agency-requests', 'sbom'),
  },
};

/** The Secure Software Development Framework. */
export const ssdfAlias: RegimeAlias = {
  packId: 'nist-ssdf-800-218',
  prefix: 'ssdf-',
  given: { 'followed-standards': ['nist-ssdf-800-218'] },
  questions: software,
  attributes: usDeviceKind,
};

/** The CIS Controls. */
export const cisAlias: RegimeAlias = {
  packId: 'cis-controls-v8-1',
  given: { 'followed-standards': ['cis-controls-v8-1'] },
  questions: {
    org_inventory: own('asset-inventory'),
    sbom_kept: ticks('sbom', 'per-release'),
    org_data_mgmt: own('data-management'),
    org_disposal: own('secure-disposal'),
    org_secure_config: own('secure-configuration'),
    org_unique_ids: own('unique-accounts'),
    org_access_mgmt: own('access-rights'),
    org_mfa: own('multi-factor'),
    org_patching: own('patching'),
    org_audit_logs: own('audit-logs'),
    org_email_web: own('email-and-web'),
    org_malware: own('malware'),
    org_backup: ticks('continuity', 'backups-tested', 'plans-tested'),
    org_net_monitoring: own('network-monitoring'),
    org_training: ticks('staff-security', 'training'),
    org_vendor_mgmt: ticks('supplier-security', 'assessed', 'contract-terms', 'rechecked'),
    org_secure_dev: ticksOrNa('development-process', 'secure-development'),
    ssdf_pw8: practice('security-testing'),
    org_ir_plan: ticks('incident-response', 'process', 'exercised'),
    org_pentest_monitor: own('penetration-tests'),
  },
};
