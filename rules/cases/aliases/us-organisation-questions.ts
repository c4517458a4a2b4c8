import { type CaseValue, type Fact, type QuestionAlias, ticks, ticksEach, ticksOrNa } from '../alias.ts';

/** Questions on the security of an organisation of the US fact base that several of its regimes ask. */
export const usOrganisationQuestions = {
  org_risk_analysis: ticks('security-governance', 'written-risk-analysis'),
  org_risk_basic: ticks('security-governance', 'risk-assessment'),
  org_risk_mgmt: ticks('security-governance', 'risk-plan'),
  org_security_lead: ticks('security-governance', 'security-lead'),
  org_written_program: ticks('security-governance', 'policies'),
  org_evaluate: ticks('security-governance', 'effectiveness'),
  org_board_report: ticks('security-governance', 'yearly-report'),
  org_docs_six_years: ticks('security-governance', 'documents-six-years'),
  org_training: ticks('staff-security', 'training'),
  org_sanctions: ticks('staff-security', 'sanctions'),
  hipaa_workforce: ticks('staff-security', 'clearance'),
  org_access_mgmt: ticks('it-security', 'access-rights'),
  org_unique_ids: ticks('it-security', 'unique-accounts'),
  org_mfa: ticks('it-security', 'multi-factor'),
  org_inventory: ticks('it-security', 'asset-inventory'),
  org_audit_logs: ticks('it-security', 'audit-logs'),
  org_pentest_monitor: ticks('it-security', 'penetration-tests'),
  org_patching: ticks('it-security', 'patching'),
  org_change_mgmt: ticks('it-security', 'change-management'),
  org_disposal: ticks('it-security', 'secure-disposal'),
  org_secure_config: ticks('it-security', 'secure-configuration'),
  org_secure_dev: ticksOrNa('development-process', 'secure-development'),
  org_vendor_mgmt: ticks('supplier-security', 'assessed', 'contract-terms', 'rechecked'),
  org_ir_plan: ticks('incident-response', 'process', 'exercised'),
  org_backup: ticks('continuity', 'backups-tested', 'plans-tested'),
  org_physical: ticks('personal-data-security', 'physical'),
  org_integrity: ticks('personal-data-security', 'integrity'),
  org_entity_auth: ticks('personal-data-security', 'identity-verified'),
  org_emergency_access: ticks('personal-data-security', 'emergency-access'),
  org_auto_logoff: ticks('personal-data-security', 'automatic-logoff'),
  org_encrypt_rest: ticks('personal-data-security', 'encrypted-at-rest'),
  org_encrypt_transit: ticks('personal-data-security', 'encrypted-in-transit'),
  ssdf_pw1: ticks('development-practices', 'threat-modelling'),
  ssdf_pw8: ticks('development-practices', 'security-testing'),
  data_at_rest: ticks('stored-data', 'data-protected'),
  data_in_transit: ticks('secure-communication', 'best-practice-cryptography'),
  auth_all_ifaces: ticks('access-control', 'every-interface'),
  update_verified: ticks('update-mechanism', 'device-verifies'),
  event_logging: ticks('integrity-and-logging', 'event-log'),
  user_data_erase: ticksOrNa('set-up-and-erasure', 'erase-all'),
  vdp_public: ticks('disclosure-policy', 'contact', 'acknowledgement-time', 'status-time'),
  guide_secure_use: ticks('user-instructions', 'secure-use', 'installing-updates'),
  sbom_kept: ticks('sbom', 'per-release'),
  sbom_on_request: ticks('sbom', 'export'),
} satisfies Readonly<Record<string, QuestionAlias>>;

/** Whether people can be told within so many days, together with other items of the breach plan. */
export const toldWithin = (days: number, ...items: string[]): QuestionAlias =>
  items.length > 0 ? ticksEach(daysTo(days), ticks('breach-response', ...items)) : daysTo(days);

const daysTo = (days: number): QuestionAlias => ({
  reads: (value: CaseValue): Fact[] | undefined =>
    value === 'yes' || value === 'no' || value === 'na'
      ? [{ question: 'breach-people-days', value: value === 'yes' ? days : days + 1 }]
      : undefined,
  passes: 'yes',
});
