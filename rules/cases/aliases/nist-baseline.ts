import { type CaseValue, type Fact, member, type QuestionAlias, type RegimeAlias, ticks, ticksOrNa } from '../alias.ts';
import { usDeviceKind } from './us-device-kind.ts';
import { passwordScheme } from './us-passwords.ts';

/** Questions on the product that the regimes around NIST IR 8425 share. */
export const productQuestions: Readonly<Record<string, QuestionAlias>> = {
  asset_id: ticks('product-marking', 'unit-identifier'),
  component_inventory: ticks('product-marking', 'parts-inventory'),
  config_authorised: ticks('access-control', 'security-settings'),
  secure_default: ticks('set-up-and-erasure', 'reset'),
  config_propagates: ticksOrNa('set-up-and-erasure', 'settings-reach-all-parts'),
  data_at_rest: ticks('stored-data', 'data-protected'),
  user_data_erase: ticksOrNa('set-up-and-erasure', 'erase-from-device', 'erase-from-services'),
  data_in_transit: ticks('secure-communication', 'best-practice-cryptography'),
  unused_ifaces_off: ticks('attack-surface', 'unused-off'),
  auth_all_ifaces: ticks('access-control', 'every-interface'),
  pw_scheme: passwordScheme,
  least_privilege: ticks('attack-surface', 'least-privilege'),
  input_validation: ticks('attack-surface', 'user-input-checked', 'network-input-checked'),
  block_unauthorised: ticks('access-control', 'parts-separated'),
  secure_onboarding: ticks('access-control', 'kept-in-set-up'),
  sw_updatable: ticks('update-mechanism', 'all-software'),
  update_verified: ticks('update-mechanism', 'device-verifies'),
  update_auto_or_notify: ticks('update-mechanism', 'can-be-automatic', 'automatic-by-default', 'need-announced'),
  event_logging: ticks('integrity-and-logging', 'event-log'),
};

const authStrength = ticksOrNa('access-control', 'sign-in-cryptography', 'guessing-blocked');

/** Questions on the maker that all three regimes ask. */
const labelMakerQuestions: Readonly<Record<string, QuestionAlias>> = {
  dev_assumptions: ticks('technical-file', 'assumptions'),
  component_list: ticks('technical-file', 'parts-list'),
  baseline_mapping: ticks('product-readiness', 'baseline-mapping'),
  design_record: ticks('technical-file', 'design-record'),
  lifecycle_policy: ticks('development-process', 'life-cycle-policy'),
  vuln_policy: ticks('vulnerability-process', 'written-procedures'),
  vdp_public: ticks('disclosure-policy', 'contact', 'policy-published', 'acknowledgement-time', 'status-time'),
  query_channel: ticks('disclosure-policy', 'questions-answered'),
  alert_support_terms: ticks('update-service', 'changes-told'),
  alert_end_of_support: ticks('support-notice', 'end-announced'),
  alert_vulns: ticks('vulnerability-process', 'customers-alerted'),
  alert_breach: ticks('reporting-process', 'user-notification'),
  guide_secure_use: ticks('user-instructions', 'secure-use', 'installing-updates'),
  guide_disposal: ticks('user-instructions', 'decommissioning'),
  guide_purchase: ticks('support-notice', 'published', 'end-shown-before-purchase'),
};

/** The rest that the baseline and the mark ask of the maker. */
const makerQuestions: Readonly<Record<string, QuestionAlias>> = {
  ...labelMakerQuestions,
  maintenance_record: ticks('technical-file', 'maintenance'),
  alert_maintenance: ticksOrNa('update-service', 'maintenance-told'),
  share_docs: ticks('shared-with-customers', 'design-documentation'),
  share_alerts: ticks('vulnerability-process', 'advisories-published'),
  share_practices: ticks('shared-with-customers', 'security-practices'),
  share_certs: ticksOrNa('shared-with-customers', 'certificates'),
  share_risk_summary: ticks('shared-with-customers', 'risk-summary'),
  guide_after_support: ticks('user-instructions', 'after-support'),
  guide_vuln_options: ticks('user-instructions', 'vulnerability-options'),
};

export const nistIr8425Alias: RegimeAlias = {
  packId: 'nist-ir-8425',
  prefix: 'ir8425-',
  given: { 'followed-standards': ['nist-ir-8425'] },
  questions: {
    ...productQuestions,
    ...makerQuestions,
    auth_strength: authStrength,
    sbom_kept: ticks('sbom', 'per-release'),
  },
  attributes: usDeviceKind,
};

export const nistLabelAlias: RegimeAlias = {
  packId: 'nist-consumer-iot-label-2022',
  given: { 'followed-standards': ['nist-consumer-iot-label-2022'] },
  questions: {
    ...productQuestions,
    ...labelMakerQuestions,
    ctm_label_pair: ticks('labels-held', 'us-label-shown'),
    ctm_test_report: ticks('labels-held', 'us-label-test-report'),
  },
  attributes: usDeviceKind,
};

const file = (item: string): QuestionAlias => ticks('us-label-file', item);

/** A text to publish: written or blank. */
const written = (item: string): QuestionAlias => ({
  reads: (value) =>
    typeof value === 'string' ? [{ question: 'us-label-file', item, holds: value.trim() !== '' }] : undefined,
  passes: 'https://example.com/security',
});

/** Whether a bill of materials is kept has to be said; "not applicable" says nothing. */
const said = (item: string): QuestionAlias => ({
  reads: (value) => (value === 'na' ? [] : ticks('sbom', item).reads(value, {})),
  passes: 'yes',
});

export const cyberTrustMarkAlias: RegimeAlias = {
  packId: 'us-fcc-cyber-trust-mark',
  given: { 'labels-held=us-label-wanted': 'yes' },
  questions: {
    ...productQuestions,
    ...makerQuestions,
    auth_strength: authStrength,
    ctm_test_report: ticks('labels-held', 'us-label-test-report'),
    ctm_grant: ticks('labels-held', 'us-label-granted'),
    ctm_label_pair: ticks('labels-held', 'us-label-shown'),
    ctm_declaration: file('declaration'),
    ctm_us_agent: file('us-agent'),
    ctm_test_signed: file('test-signed'),
    ctm_records: file('records-two-years'),
    ctm_complaints: file('complaints-20-days'),
    ctm_registry_live: file('registry-live'),
    ctm_pw_instructions: written('registry-password'),
    ctm_config_link: written('registry-configuration'),
    update_mode_text: written('registry-updates'),
    support_end_date: { reads: supportEnd, passes: '2099-12-31' },
    sbom_kept: said('per-release'),
    hbom_kept: said('hardware'),
    update_timely: ticks('update-service', 'timely'),
    ssdf_rv1: ticks('vulnerability-process', 'watch'),
    proportionate_security: ticks('product-readiness', 'security-suits-risk'),
    no_hardcoded_secrets: ticks('development-process', 'no-hard-coded-secrets'),
  },
  attributes: {
    ...usDeviceKind,
    motorVehicleOrEquipment: member('special-products', 'motor-vehicle'),
    coveredListItem: coveredEquipment,
    componentFromListedEntity: coveredEquipment,
    coveredListEntity: member('special-organisation', 'us-covered-producer'),
    entityListOr1260H: member('special-organisation', 'us-entity-list'),
    debarredOrSuspended: member('special-organisation', 'us-debarred'),
  },
};

function supportEnd(value: CaseValue): Fact[] | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  return [{ question: 'support-end-date', value }];
}

/** The product itself or a part of it: one fact for us, two for the fact base. */
function coveredEquipment(value: CaseValue, all: Readonly<Record<string, CaseValue>>): Fact[] | undefined {
  if (typeof value !== 'boolean') return undefined;
  const holds = all.coveredListItem === true || all.componentFromListedEntity === true;
  return [{ question: 'special-products', item: 'covered-list-equipment', holds }];
}
