import { type RegimeAlias, ticks } from '../alias.ts';
import { passwordScheme } from './us-passwords.ts';

/** The California connected-device law in the words of the US fact base. */
export const sb327Alias: RegimeAlias = {
  packId: 'us-ca-sb327',
  questions: {
    proportionate_security: ticks('product-readiness', 'security-suits-risk'),
    data_at_rest: ticks('stored-data', 'data-protected'),
    data_in_transit: ticks('secure-communication', 'best-practice-cryptography'),
    auth_all_ifaces: ticks('access-control', 'every-interface'),
    unused_ifaces_off: ticks('attack-surface', 'unused-off'),
    pw_scheme: passwordScheme,
    ctm_test_report: ticks('labels-held', 'us-label-test-report'),
    ctm_grant: ticks('labels-held', 'us-label-granted'),
    ctm_label_pair: ticks('labels-held', 'us-label-shown'),
    baseline_mapping: ticks('product-readiness', 'baseline-mapping'),
  },
};
