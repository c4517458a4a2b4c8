import { type CaseValue, day, type Fact, member, type RegimeAlias, ticks, ticksOrNa, word } from '../alias.ts';
import { usDeviceKind } from './us-device-kind.ts';
import { passwordScheme } from './us-passwords.ts';

/** The federal IoT Act in the words of the US fact base. */
export const iotCiaAlias: RegimeAlias = {
  packId: 'us-iot-cia-2020',
  questions: {
    fed_capability_sheet: ticks('federal-supply', 'capability-statement'),
    fed_gap_controls: ticksOrNa('federal-supply', 'compensating-measures'),
    fed_dsp: ticks('federal-supply', 'device-security'),
    fed_vuln_reporting: ticks('federal-supply', 'vulnerability-reports'),
    fed_waiver: {
      reads: word('agency-waiver', {
        'none-needed': 'none-needed',
        'national-security': 'national-security',
        research: 'research',
        'alternative-effective-method': 'alternative-method',
        'no-ground': 'no-ground',
      }),
      passes: 'none-needed',
    },
    asset_id: ticks('product-marking', 'unit-identifier'),
    config_authorised: ticks('access-control', 'security-settings'),
    secure_default: ticks('set-up-and-erasure', 'reset'),
    data_at_rest: ticks('stored-data', 'data-protected'),
    data_in_transit: ticks('secure-communication', 'best-practice-cryptography'),
    auth_all_ifaces: ticks('access-control', 'every-interface'),
    unused_ifaces_off: ticks('attack-surface', 'unused-off'),
    pw_scheme: passwordScheme,
    sw_updatable: ticks('update-mechanism', 'all-software'),
    update_verified: ticks('update-mechanism', 'device-verifies'),
    event_logging: ticks('integrity-and-logging', 'event-log'),
    secure_boot: ticksOrNa('integrity-and-logging', 'secure-boot'),
    vdp_public: ticks('disclosure-policy', 'contact', 'acknowledgement-time', 'status-time'),
    vuln_policy: ticks('vulnerability-process', 'written-procedures'),
    design_record: ticks('technical-file', 'design-record'),
    query_channel: ticks('disclosure-policy', 'questions-answered'),
    alert_vulns: ticks('vulnerability-process', 'customers-alerted'),
    guide_secure_use: ticks('user-instructions', 'secure-use', 'installing-updates'),
    component_list: ticks('technical-file', 'parts-list'),
    support_end_date: { reads: day(['support-end-date']), passes: '2099-12-31' },
    ea_modules_clean: ticks('fcc-file', 'parts-clean'),
  },
  attributes: {
    ...usDeviceKind,
    software: () => [],
    standalone,
    soldToFederalGovernment: member('public-buyers', 'us-federal-agencies'),
    nationalSecuritySystem: member('public-buyers', 'us-national-security-systems'),
  },
};

/** What works only inside another device is a part. */
function standalone(value: CaseValue): Fact[] | undefined {
  if (typeof value !== 'boolean') return undefined;
  return [{ question: 'product-form', value: value ? 'hardware' : 'component' }];
}
