import { type QuestionAlias, type RegimeAlias, ticks } from '../alias.ts';
import { usDeviceKind } from './us-device-kind.ts';

const planned = (item: string): QuestionAlias => ticks('customer-research', item);

/** The IR 8259 series in the words of the US fact base. */
export const nistIr8259Alias: RegimeAlias = {
  packId: 'nist-ir-8259',
  prefix: 'ir8259-',
  given: { 'followed-standards': ['nist-ir-8259'] },
  questions: {
    a8259_customers: planned('customers-identified'),
    a8259_needs: planned('needs-researched'),
    a8259_means: planned('means-decided'),
    a8259_plan: planned('support-planned'),
    a8259_comm_channels: planned('channels-defined'),
    a8259_comm_content: planned('content-defined'),
    asset_id: ticks('product-marking', 'unit-identifier'),
    config_authorised: ticks('access-control', 'security-settings'),
    secure_default: ticks('set-up-and-erasure', 'reset'),
    data_at_rest: ticks('stored-data', 'data-protected'),
    data_in_transit: ticks('secure-communication', 'best-practice-cryptography'),
    auth_all_ifaces: ticks('access-control', 'every-interface'),
    unused_ifaces_off: ticks('attack-surface', 'unused-off'),
    sw_updatable: ticks('update-mechanism', 'all-software'),
    update_verified: ticks('update-mechanism', 'device-verifies'),
    event_logging: ticks('integrity-and-logging', 'event-log'),
    dev_assumptions: ticks('technical-file', 'assumptions'),
    design_record: ticks('technical-file', 'design-record'),
    vdp_public: ticks('disclosure-policy', 'contact', 'acknowledgement-time', 'status-time'),
    query_channel: ticks('disclosure-policy', 'questions-answered'),
    alert_vulns: ticks('vulnerability-process', 'customers-alerted'),
    alert_support_terms: ticks('update-service', 'changes-told'),
    guide_secure_use: ticks('user-instructions', 'secure-use', 'installing-updates'),
    guide_disposal: ticks('user-instructions', 'decommissioning'),
  },
  attributes: usDeviceKind,
};
