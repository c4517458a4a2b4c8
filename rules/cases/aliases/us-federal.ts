import { checks, day, member, type Reading, type RegimeAlias, ticks, ticksOrNa } from '../alias.ts';
import { usOrganisationQuestions as organisation, toldWithin } from './us-organisation-questions.ts';
import { passwordScheme } from './us-passwords.ts';

const soldInUs = { markets: ['US'] };

/** HIPAA in the words of the US fact base. */
export const hipaaAlias: RegimeAlias = {
  packId: 'us-hipaa-security-breach',
  given: soldInUs,
  attributes: {
    coveredEntityOrBA: member('special-organisation', 'hipaa-covered'),
    processesPHI: member('personal-data-kinds', 'patient'),
  },
  questions: {
    org_risk_analysis: organisation.org_risk_analysis,
    component_list: ticks('technical-file', 'parts-list'),
    org_risk_mgmt: organisation.org_risk_mgmt,
    org_sanctions: organisation.org_sanctions,
    org_audit_logs: organisation.org_audit_logs,
    org_security_lead: organisation.org_security_lead,
    hipaa_workforce: organisation.hipaa_workforce,
    org_access_mgmt: organisation.org_access_mgmt,
    org_training: organisation.org_training,
    org_ir_plan: organisation.org_ir_plan,
    org_backup: organisation.org_backup,
    org_evaluate: organisation.org_evaluate,
    hipaa_baa: ticks('privacy-contracts', 'business-associates'),
    org_physical: organisation.org_physical,
    org_disposal: organisation.org_disposal,
    user_data_erase: organisation.user_data_erase,
    org_unique_ids: organisation.org_unique_ids,
    org_emergency_access: organisation.org_emergency_access,
    org_auto_logoff: organisation.org_auto_logoff,
    org_encrypt_rest: organisation.org_encrypt_rest,
    event_logging: organisation.event_logging,
    org_integrity: organisation.org_integrity,
    org_entity_auth: organisation.org_entity_auth,
    pw_scheme: passwordScheme,
    org_encrypt_transit: organisation.org_encrypt_transit,
    data_in_transit: organisation.data_in_transit,
    org_docs_six_years: organisation.org_docs_six_years,
    hipaa_breach_ra: ticks('breach-response', 'four-factor-assessment'),
    hipaa_notify_individuals: toldWithin(60),
    hipaa_notify_media: ticks('breach-response', 'media'),
    hipaa_notify_hhs: ticks('breach-response', 'hhs'),
    hipaa_notify_ce: ticksOrNa('breach-response', 'covered-entity'),
  },
};

/** The FTC Health Breach Notification Rule in the words of the US fact base. */
export const hbnrAlias: RegimeAlias = {
  packId: 'us-ftc-hbnr',
  given: soldInUs,
  attributes: {
    personalHealthRecord: member('personal-data-kinds', 'health-record'),
    phrRelatedOrServiceProvider: member('special-organisation', 'health-record-partner'),
    coveredEntityOrBA: member('special-organisation', 'hipaa-covered'),
  },
  questions: {
    hbnr_detect: ticks('breach-response', 'health-disclosures'),
    hbnr_individuals: toldWithin(60),
    hbnr_content: ticks('breach-response', 'health-notice-content'),
    hbnr_ftc: ticks('breach-response', 'ftc'),
    hbnr_media: ticks('breach-response', 'media'),
    hbnr_providers: ticksOrNa('privacy-contracts', 'health-record-providers'),
    hbnr_no_unauth_share: ticks('data-choices', 'health-only-authorised'),
    data_at_rest: organisation.data_at_rest,
    data_in_transit: organisation.data_in_transit,
  },
};

/** The Safeguards Rule in the words of the US fact base. */
export const glbaAlias: RegimeAlias = {
  packId: 'us-glba-safeguards',
  given: soldInUs,
  attributes: {
    ftcFinancialInstitution: member('special-organisation', 'ftc-financial-institution'),
    bankingOrganization: member('special-organisation', 'bank'),
    customersFinancialRecords,
  },
  questions: {
    org_written_program: organisation.org_written_program,
    org_security_lead: organisation.org_security_lead,
    org_risk_analysis: organisation.org_risk_analysis,
    org_risk_basic: organisation.org_risk_basic,
    org_access_mgmt: organisation.org_access_mgmt,
    org_inventory: organisation.org_inventory,
    org_encrypt_rest: organisation.org_encrypt_rest,
    org_encrypt_transit: organisation.org_encrypt_transit,
    org_secure_dev: organisation.org_secure_dev,
    org_mfa: organisation.org_mfa,
    org_disposal: organisation.org_disposal,
    org_change_mgmt: organisation.org_change_mgmt,
    org_audit_logs: organisation.org_audit_logs,
    org_pentest_monitor: organisation.org_pentest_monitor,
    org_training: organisation.org_training,
    org_vendor_mgmt: organisation.org_vendor_mgmt,
    org_evaluate: organisation.org_evaluate,
    org_ir_plan: organisation.org_ir_plan,
    org_board_report: organisation.org_board_report,
    glba_ftc_notice: ticks('breach-response', 'ftc-financial'),
    glba_privacy_notice: ticks('privacy-notice', 'financial-customers'),
  },
};

/** FFIEC guidance in the words of the US fact base. */
export const ffiecAlias: RegimeAlias = {
  packId: 'us-ffiec',
  given: soldInUs,
  attributes: {
    bankingOrganization: member('special-organisation', 'bank'),
    bankServiceProvider: member('special-organisation', 'bank-service-provider'),
    paymentOrBankingDevice: member('special-products', 'payment-terminal', 'banking-device'),
  },
  questions: {
    ffiec_framework: ticks('security-governance', 'framework-assessment'),
    ffiec_36h: ticksOrNa('incident-response', 'bank-regulator'),
    ffiec_provider_notice: ticksOrNa('incident-response', 'bank-customers'),
    ffiec_tprm: ticks('security-governance', 'due-diligence'),
    sbom_on_request: organisation.sbom_on_request,
    ffiec_auth: organisation.org_mfa,
    pw_scheme: passwordScheme,
    ffiec_eol: ticks('it-security', 'end-of-life'),
    support_end_date: { reads: day(['support-end-date']), passes: '2099-12-31' },
    org_inventory: organisation.org_inventory,
    org_secure_config: organisation.org_secure_config,
  },
};

/** The Privacy Act of 1974 in the words of the US fact base. */
export const privacyActAlias: RegimeAlias = {
  packId: 'us-privacy-act-1974',
  given: soldInUs,
  attributes: { operatesFederalRecordsSystem: member('special-organisation', 'federal-records') },
  questions: {
    pa_clause: ticks('federal-records-duties', 'clauses'),
    pa_safeguards: ticks('federal-records-duties', 'safeguards'),
    pa_disclosure: ticks('federal-records-duties', 'disclosures'),
    pa_access: ticks('federal-records-duties', 'access'),
    pa_training: ticks('federal-records-duties', 'training'),
    org_ir_plan: organisation.org_ir_plan,
  },
};

const sbomFields = [
  'supplier',
  'component-name',
  'version',
  'unique-identifier',
  'dependency',
  'sbom-author',
  'timestamp',
  'hash',
  'license',
  'tool',
  'generation-context',
  'support-level',
  'end-of-support-date',
];

/** Section 524B in the words of the US fact base. */
export const fda524bAlias: RegimeAlias = {
  packId: 'us-fda-524b',
  given: soldInUs,
  attributes: { fdaPremarketSubmission: member('special-products', 'fda-submission') },
  questions: {
    fda_postmarket_plan: ticks('fda-submission-file', 'postmarket-plan'),
    vdp_public: organisation.vdp_public,
    fda_spdf: ticks('fda-submission-file', 'processes'),
    fda_patch_cycle: ticks('fda-submission-file', 'patch-cycle'),
    fda_risk_file: ticks('fda-submission-file', 'risk-file'),
    ssdf_pw1: organisation.ssdf_pw1,
    fda_controls: ticks('fda-submission-file', 'controls'),
    auth_all_ifaces: organisation.auth_all_ifaces,
    data_in_transit: organisation.data_in_transit,
    update_verified: organisation.update_verified,
    event_logging: organisation.event_logging,
    fda_arch_views: ticks('fda-submission-file', 'architecture-views'),
    fda_testing: ticks('fda-submission-file', 'testing'),
    ssdf_pw8: organisation.ssdf_pw8,
    sbom_kept: organisation.sbom_kept,
    sbom_fields: {
      reads: checks('sbom-fields', Object.fromEntries(sbomFields.map((it) => [it, it]))),
      passes: sbomFields.slice(0, 7),
    },
    sbom_fda_extra: ticks('fda-submission-file', 'sbom-support'),
    fda_labeling: ticks('fda-submission-file', 'labelling'),
    guide_secure_use: organisation.guide_secure_use,
    fda_anomalies: ticks('fda-submission-file', 'anomalies'),
    fda_estar: ticks('fda-submission-file', 'submission-complete'),
    fda_qms: ticks('fda-submission-file', 'quality-system'),
  },
};

function customersFinancialRecords(value: Parameters<Reading>[0]): ReturnType<Reading> {
  if (typeof value !== 'number') return undefined;
  return [{ question: 'special-organisation', item: 'financial-records-5000', holds: value >= 5000 }];
}
