import { type QuestionAlias, type RegimeAlias, ticks } from '../alias.ts';

const schemes: Readonly<Record<string, string | undefined>> = {
  'no-passwords': undefined,
  'strong-non-password': undefined,
  'unique-per-device': 'unique-per-device',
  'user-creates-before-first-use': 'user-set',
  'shared-default': 'shared-default',
};

/** How first credentials come about, as the US fact base asks it. */
export const passwordScheme: QuestionAlias = {
  reads: (value) => {
    if (typeof value !== 'string' || !(value in schemes)) return undefined;
    const scheme = schemes[value];
    return [
      { question: 'sign-in-ways', item: 'passwords', holds: scheme !== undefined },
      ...(scheme === undefined ? [] : [{ question: 'password-scheme', value: scheme }]),
    ];
  },
  passes: 'no-passwords',
};

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
