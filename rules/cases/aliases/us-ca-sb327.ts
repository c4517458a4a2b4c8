import { type RegimeAlias, words, yesNoNa } from '../alias.ts';

/** The California connected-device law in the words of the US fact base. */
export const sb327Alias: RegimeAlias = {
  packId: 'us-ca-sb327',
  questions: {
    proportionate_security: yesNoNa('security-suits-risk'),
    data_at_rest: yesNoNa('stored-data-protected'),
    data_in_transit: yesNoNa('communication-cryptography'),
    auth_all_ifaces: yesNoNa('open-interfaces-protected'),
    unused_ifaces_off: yesNoNa('unused-interfaces-off'),
    pw_scheme: {
      reads: words({
        'no-passwords': { 'uses-passwords': 'no' },
        'strong-non-password': { 'uses-passwords': 'no' },
        'unique-per-device': { 'uses-passwords': 'yes', 'password-scheme': 'unique-per-device' },
        'user-creates-before-first-use': { 'uses-passwords': 'yes', 'password-scheme': 'user-set' },
        'shared-default': { 'uses-passwords': 'yes', 'password-scheme': 'shared-default' },
      }),
      passes: 'no-passwords',
    },
    ctm_test_report: yesNoNa('us-label-test-report'),
    ctm_grant: yesNoNa('us-label-granted'),
    ctm_label_pair: yesNoNa('us-label-shown'),
    baseline_mapping: yesNoNa('baseline-mapping'),
  },
};
