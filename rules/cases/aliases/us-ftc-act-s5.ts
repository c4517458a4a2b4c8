import { day, flag, type RegimeAlias, ticks, ticksOrNa } from '../alias.ts';
import { passwordScheme } from './us-passwords.ts';

/** Section 5 of the FTC Act in the words of the US fact base. */
export const ftcActAlias: RegimeAlias = {
  packId: 'us-ftc-act-s5',
  attributes: { makesSecurityClaims: flag('public-security-claims') },
  questions: {
    ftc_claims_true: ticks('privacy-principles', 'claims-true'),
    pw_scheme: passwordScheme,
    no_hardcoded_secrets: ticks('development-process', 'no-hard-coded-secrets'),
    ssdf_pw1: ticks('development-practices', 'threat-modelling'),
    ssdf_pw7: ticks('development-practices', 'code-analysis'),
    ssdf_pw8: ticks('development-practices', 'security-testing'),
    vdp_public: ticks('disclosure-policy', 'contact', 'acknowledgement-time', 'status-time'),
    update_timely: ticks('update-service', 'timely'),
    alert_vulns: ticks('vulnerability-process', 'customers-alerted'),
    reasonable_security: ticks('personal-data-security', 'suits-risk'),
    data_at_rest: ticks('stored-data', 'data-protected'),
    data_in_transit: ticks('secure-communication', 'best-practice-cryptography'),
    ftc_employee_access: ticksOrNa('personal-data-security', 'staff-viewing-limited'),
    ftc_no_dark_patterns: ticks('privacy-principles', 'no-dark-patterns'),
    sensitive_consent: ticksOrNa('data-choices', 'sensitive-consent'),
    hbnr_no_unauth_share: ticks('data-choices', 'health-only-authorised'),
    ftc_no_material_retro: ticks('privacy-principles', 'changes-with-consent'),
    support_end_date: { reads: day(['support-end-date']), passes: '2099-12-31' },
    support_published: ticks('support-notice', 'published'),
    privacy_notice: ticks('privacy-notice', 'data-kinds', 'purposes', 'recipients', 'rights'),
    data_sensors_disclosed: ticksOrNa('privacy-practice', 'sensors-documented'),
  },
};
