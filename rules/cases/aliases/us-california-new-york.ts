import type { RegimeAlias } from '../alias.ts';
import { ticks } from '../alias.ts';
import { states } from '../stated.ts';
import { usOrganisationQuestions as organisation, toldWithin } from './us-organisation-questions.ts';
import { statedInUsPrivacy, usPrivacyAttributes } from './us-privacy-attributes.ts';
import { usPrivacyQuestions as asked } from './us-privacy-questions.ts';

const given = { 'personal-data-role': ['controller'] };

/** The CCPA in the words of the US fact base. */
export const ccpaAlias: RegimeAlias = {
  packId: 'us-ca-ccpa',
  stated: statedInUsPrivacy,
  attributes: usPrivacyAttributes,
  given,
  questions: {
    notice_at_collection: asked.notice_at_collection,
    retention_disclosed: asked.retention_disclosed,
    privacy_notice: asked.privacy_notice,
    privacy_notice_annual: asked.privacy_notice_annual,
    rights_access: asked.rights_access,
    rights_port: asked.rights_port,
    rights_delete: asked.rights_delete,
    rights_correct: asked.rights_correct,
    opt_out_sale: asked.opt_out_sale,
    gpc_honoured: asked.gpc_honoured,
    rights_two_methods: asked.rights_two_methods,
    rights_days: asked.rights_days,
    limit_spi: asked.limit_spi,
    minors_sale_optin: asked.minors_sale_optin,
    non_discrimination: asked.non_discrimination,
    data_minimised: asked.data_minimised,
    reasonable_security: asked.reasonable_security,
    data_at_rest: organisation.data_at_rest,
    processor_contracts: asked.processor_contracts,
    ccpa_training_records: asked.ccpa_training_records,
    ftc_no_dark_patterns: asked.ftc_no_dark_patterns,
    ccpa_risk_assessment: asked.ccpa_risk_assessment,
    ccpa_cyber_audit: asked.ccpa_cyber_audit,
    ccpa_admt: asked.ccpa_admt,
    ca_breach_30: toldWithin(30, 'california-attorney-general'),
    connected_tv_voice: asked.connected_tv_voice,
  },
};

/** California's law on customer records in the words of the US fact base. */
export const customerRecordsAlias: RegimeAlias = {
  packId: 'us-ca-customer-records',
  stated: statedInUsPrivacy,
  attributes: usPrivacyAttributes,
  given,
  questions: {
    reasonable_security: asked.reasonable_security,
    ca_breach_30: toldWithin(30, 'california-attorney-general'),
    processor_contracts: asked.processor_contracts,
  },
};

/** The New York SHIELD Act in the words of the US fact base. */
export const shieldAlias: RegimeAlias = {
  packId: 'us-ny-shield',
  stated: ['ny-private-information'],
  attributes: { ownsNyPrivateInformation: states('ny-private-information') },
  questions: {
    ny_deemed: ticks('security-governance', 'listed-us-regime'),
    org_written_program: organisation.org_written_program,
    reasonable_security: asked.reasonable_security,
    org_security_lead: organisation.org_security_lead,
    org_risk_analysis: organisation.org_risk_analysis,
    org_risk_mgmt: organisation.org_risk_mgmt,
    org_training: organisation.org_training,
    org_vendor_mgmt: organisation.org_vendor_mgmt,
    org_evaluate: organisation.org_evaluate,
    org_patching: organisation.org_patching,
    ssdf_pw1: organisation.ssdf_pw1,
    org_ir_plan: organisation.org_ir_plan,
    org_audit_logs: organisation.org_audit_logs,
    org_pentest_monitor: organisation.org_pentest_monitor,
    org_physical: organisation.org_physical,
    org_disposal: organisation.org_disposal,
    ny_breach_30: toldWithin(30),
    ny_regulators: ticks('breach-response', 'new-york-agencies'),
    ny_cra: ticks('breach-response', 'credit-agencies'),
  },
};
