import { member, number, type RegimeAlias, ticks, ticksEach, words } from '../alias.ts';
import { jpFixture } from '../defaults/world.ts';
import { of } from './codes-of-practice.ts';

/** JC-STAR in the words of the UK and world fact base. */
export const jpJcStarAlias: RegimeAlias = {
  packId: 'jp-jc-star',
  fixture: jpFixture,
  questions: {
    ...of(
      'pwChangeable pwBruteForce vdpContact vdpAckTime vdpStatusTime updSecure updEasy updVerified vulnTimely ' +
        'modelVisible storeSecrets commsCrypto eraseDevice supportPublished',
    ),
    accessControl: ticks('access-control', 'network-functions', 'security-settings'),
    jpDefaultPw: {
      reads: words({
        yes: { 'password-scheme': 'unique-per-device', 'password-weaknesses': ['none-of-these'] },
        no: { 'password-scheme': 'shared-default', 'password-weaknesses': ['otherwise-guessable'] },
        na: { 'password-scheme': 'user-set', 'password-weaknesses': ['none-of-these'] },
      }),
      passes: 'yes',
    },
    jpScan: ticksEach(ticks('product-readiness', 'release-scanned'), ticks('attack-surface', 'unused-off')),
    jpPersistence: ticks('resilience', 'state-kept'),
    userInfo: ticks('user-instructions', 'secure-use', 'installing-updates', 'support-end', 'decommissioning'),
    jpAppJapanese: ticks('jc-star-application', 'japanese-contact'),
    jpChecklist: ticks('jc-star-application', 'checklist-complete'),
    jpThirdParty: ticks('jc-star-application', 'third-party-report'),
    jpLabelRenewal: ticks('jc-star-application', 'renewal-planned'),
  },
  attributes: {
    usesIp: member('connections', 'ip-address'),
    jcStarTargetLevel: number('jc-star-target-level'),
  },
  exclusions: { 'jp-x-general': 'x-general' },
  given: { 'followed-standards': ['jp-jc-star'] },
};
