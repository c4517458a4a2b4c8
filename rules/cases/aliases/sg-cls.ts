import { number, type RegimeAlias, ticks } from '../alias.ts';
import { sgFixture } from '../defaults/world.ts';
import { of } from './codes-of-practice.ts';

/** The Singapore label in the words of the UK and world fact base. */
export const sgClsAlias: RegimeAlias = {
  packId: 'sg-cls',
  fixture: sgFixture,
  questions: {
    ...of(
      'pwUsed pwModel pwUniqueWeakness pwIdentifierKeyed pwChangeable pwBruteForce authCrypto vdpContact vdpAckTime ' +
        'vdpStatusTime updSecure updEasy updCrypto updTimely updVerified supportPublished modelVisible',
    ),
    sgImdaReg: ticks('cls-application', 'router-registered'),
    sgSelfDecl: ticks('cls-application', 'declaration-reviewed'),
    sgEnMandatory: ticks('cls-application', 'mandatory-provisions'),
    sgLifecycle: ticks('cls-application', 'security-by-design'),
    sgBinary: ticks('cls-application', 'binary-analysis'),
    sbomKept: ticks('sbom', 'per-release'),
    sgPentest: ticks('cls-application', 'penetration-test'),
    sgLabelShown: ticks('cls-application', 'label-shown'),
    sgMaintain: ticks('cls-application', 'kept-up'),
  },
  attributes: { clsTargetLevel: number('cls-target-level') },
  exclusions: { 'sg-x-general': 'x-general', 'sg-x-md': 'x-md' },
  // The fact base knows no last day for labels of other countries.
  given: { 'followed-standards': ['sg-cls'], 'foreign-label-expiry': 'none' },
};
