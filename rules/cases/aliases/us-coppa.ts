import { member, type RegimeAlias, ticks, ticksOrNa, unread } from '../alias.ts';
import { passwordScheme } from './us-passwords.ts';

/** The children's online privacy rule in the words of the US fact base. */
export const coppaAlias: RegimeAlias = {
  packId: 'us-coppa',
  given: { 'personal-data-role': ['controller'], markets: ['US'] },
  attributes: {
    processesPersonalData: unread,
    collectsOnlineFromUser: member('data-handled', 'personal-data'),
  },
  questions: {
    coppa_online_notice: ticks('privacy-notice', 'child-operators'),
    coppa_direct_notice: ticks('children-data', 'parent-notice'),
    coppa_vpc: ticks('children-data', 'parental-consent'),
    coppa_separate_consent: ticksOrNa('children-data', 'separate-consent'),
    coppa_parent_access: ticks('children-data', 'parent-access'),
    coppa_no_condition: ticks('children-data', 'no-excess-data'),
    coppa_recipients: ticksOrNa('children-data', 'recipient-assurances'),
    coppa_infosec: ticks('children-data', 'security-programme'),
    org_security_lead: ticks('security-governance', 'security-lead'),
    coppa_retention: ticks('children-data', 'retention-policy'),
    coppa_voice: ticksOrNa('children-data', 'voice-deleted'),
    coppa_sdk: ticks('children-data', 'partners-checked'),
    coppa_persistent_ids: ticksOrNa('privacy-notice', 'child-identifiers'),
    coppa_age_screen: ticksOrNa('children-data', 'age-screen'),
    data_at_rest: ticks('stored-data', 'data-protected'),
    data_in_transit: ticks('secure-communication', 'best-practice-cryptography'),
    pw_scheme: passwordScheme,
  },
};
