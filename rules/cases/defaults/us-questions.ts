import type { QuestionAlias } from '../alias.ts';
import { unread } from '../alias.ts';

/** Every question of the US fact base; a case may answer one that its regime does not ask. */
const ids = `
  asset_id component_inventory config_authorised secure_default config_propagates data_at_rest user_data_erase
  data_in_transit no_hardcoded_secrets pw_scheme auth_strength auth_change unused_ifaces_off auth_all_ifaces
  least_privilege input_validation block_unauthorised secure_onboarding proportionate_security sw_updatable
  update_verified update_auto_or_notify update_timely support_end_date support_published update_mode_text
  event_logging secure_boot dev_assumptions component_list baseline_mapping design_record maintenance_record
  lifecycle_policy vuln_policy vdp_public query_channel alert_support_terms alert_end_of_support
  alert_maintenance alert_vulns alert_breach share_docs share_alerts share_practices share_certs
  share_risk_summary guide_secure_use guide_after_support guide_disposal guide_vuln_options guide_purchase
  data_sensors_disclosed sbom_kept sbom_format sbom_fields sbom_fda_extra sbom_on_request hbom_kept ssdf_po1
  ssdf_po2 ssdf_po3 ssdf_po4 ssdf_po5 ssdf_ps1 ssdf_ps2 ssdf_ps3 ssdf_pw1 ssdf_pw2 ssdf_pw4 ssdf_pw5 ssdf_pw6
  ssdf_pw7 ssdf_pw8 ssdf_pw9 ssdf_rv1 ssdf_rv2 ssdf_rv3 attestation_signed attestation_poam fed_capability_sheet
  fed_gap_controls fed_vuln_reporting fed_waiver fed_dsp ctm_test_report ctm_grant ctm_declaration ctm_us_agent
  ctm_test_signed ctm_label_pair ctm_registry_live ctm_records ctm_complaints ctm_pw_instructions ctm_config_link
  ea_route ea_tests ea_lab_clean ea_covered_attest ea_modules_clean ea_label ea_manual ea_sw_security
  ea_no_premarket ea_changes ea_records ea_us_agent fda_postmarket_plan fda_patch_cycle fda_spdf fda_risk_file
  fda_controls fda_arch_views fda_testing fda_labeling fda_anomalies fda_estar fda_qms org_risk_analysis
  org_risk_basic org_risk_mgmt org_security_lead org_written_program org_training org_sanctions org_access_mgmt
  org_unique_ids org_mfa org_encrypt_rest org_encrypt_transit org_inventory org_audit_logs org_pentest_monitor
  org_patching org_secure_dev org_change_mgmt org_disposal org_vendor_mgmt org_ir_plan org_backup org_evaluate
  org_board_report org_physical org_integrity org_entity_auth org_emergency_access org_auto_logoff
  org_docs_six_years org_malware org_secure_config org_email_web org_net_monitoring org_data_mgmt hipaa_baa
  hipaa_workforce hipaa_breach_ra hipaa_notify_individuals hipaa_notify_media hipaa_notify_hhs hipaa_notify_ce
  hbnr_detect hbnr_individuals hbnr_content hbnr_ftc hbnr_media hbnr_providers hbnr_no_unauth_share
  glba_ftc_notice glba_privacy_notice ffiec_framework ffiec_36h ffiec_provider_notice ffiec_tprm ffiec_auth
  ffiec_eol pa_clause pa_safeguards pa_disclosure pa_access pa_training coppa_online_notice coppa_direct_notice
  coppa_vpc coppa_separate_consent coppa_parent_access coppa_no_condition coppa_recipients coppa_infosec
  coppa_retention coppa_voice coppa_sdk coppa_persistent_ids coppa_age_screen ftc_claims_true
  ftc_no_dark_patterns ftc_no_material_retro ftc_employee_access privacy_notice privacy_notice_annual
  notice_at_collection retention_disclosed rights_access rights_delete rights_correct rights_port rights_days
  rights_appeal rights_two_methods opt_out_sale gpc_honoured limit_spi sensitive_consent sensitive_strict
  geo_sale_none minors_sale_optin minors_duty data_minimised reasonable_security dpia_done processor_contracts
  non_discrimination deid_commit ccpa_risk_assessment ccpa_cyber_audit ccpa_admt ccpa_training_records
  ca_breach_30 connected_tv_voice mn_inventory fl_surveillance ri_thirdparty_list tx_sale_notice
  small_biz_sale_consent profiling_results acr_consent third_party_list ny_breach_30 ny_regulators ny_cra
  ny_deemed ctia_prereq ctia_tos ctia_ems_logs ctia_mfa ctia_remote_deact ctia_threat_mon ctia_dsig ctia_tamper
  ctia_design_in bis_supply_check bis_doc fed_ctm_ready a8259_customers a8259_needs a8259_means a8259_plan
  a8259_comm_channels a8259_comm_content
`;

export const usQuestions: Readonly<Record<string, QuestionAlias>> = Object.fromEntries(
  ids
    .trim()
    .split(/\s+/)
    .map((id) => [id, { reads: unread, passes: 'yes' }]),
);
