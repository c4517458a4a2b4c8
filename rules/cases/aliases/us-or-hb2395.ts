import { type RegimeAlias, ticks } from '../alias.ts';
import { passwordScheme } from './us-passwords.ts';

/** The Oregon connected-device law in the words of the US fact base. */
export const hb2395Alias: RegimeAlias = {
  packId: 'us-or-hb2395',
  questions: {
    proportionate_security: ticks('product-readiness', 'security-suits-risk'),
    data_at_rest: ticks('stored-data', 'data-protected'),
    auth_all_ifaces: ticks('access-control', 'every-interface'),
    pw_scheme: passwordScheme,
    baseline_mapping: ticks('product-readiness', 'baseline-mapping'),
  },
};
