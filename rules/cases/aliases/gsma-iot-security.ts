import { member, type RegimeAlias, ticks, ticksOrNa } from '../alias.ts';
import { gsmaFixture } from '../defaults/uk-access.ts';
import { passwordAliases } from './uk-psti.ts';

/** The GSMA guidelines in the words of the UK and world fact base. */
export const gsmaAlias: RegimeAlias = {
  packId: 'gsma-iot-security',
  fixture: gsmaFixture,
  given: { 'followed-standards': ['gsma-iot-security'] },
  questions: {
    threatModel: ticks('product-readiness', 'risk-assessment-done'),
    privacyInfo: ticksOrNa('privacy-practice', 'data-use-explained'),
    gsmaService: ticks('gsma-practice', 'service-side'),
    gsmaTrustBase: ticks('gsma-practice', 'trust-base'),
    secureBoot: ticks('integrity-and-logging', 'secure-boot'),
    leastPriv: ticks('attack-surface', 'least-privilege', 'memory-protection'),
    updVerified: ticksOrNa('update-mechanism', 'device-verifies', 'network-trust'),
    ...passwordAliases,
    commsAuth: ticks('access-control', 'network-functions', 'security-settings'),
    loggingDevice: ticksOrNa('integrity-and-logging', 'event-log'),
    commsCrypto: ticks('secure-communication', 'best-practice-cryptography'),
    gsmaRng: ticks('gsma-practice', 'random-numbers'),
    gsmaNetwork: ticksOrNa('gsma-practice', 'operator-services'),
    gsmaAssessment: ticks('gsma-practice', 'assessment'),
  },
  attributes: { cellularIot: member('connections', 'mobile-network') },
};
