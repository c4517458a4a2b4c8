import {
  checks,
  type Fixture,
  member,
  number,
  type QuestionAlias,
  type RegimeAlias,
  ticks,
  ticksOrNa,
} from '../alias.ts';
import { withinHours } from './uk-nis.ts';
import { ukShared } from './uk-psti.ts';

const isms = (...items: string[]): QuestionAlias => ticks('isms-elements', ...items);
const certificates =
  'psa-l1 psa-l2 psa-l2-se psa-l3 psa-l3-se psa-l4 sesip-1 sesip-2 sesip-3 sesip-4 sesip-5 ioxt'.split(' ');

/** What the world fact base asks under several standards. */
const questions: Readonly<Record<string, QuestionAlias>> = {
  ...ukShared,
  is4: isms('context'),
  is5: ticks('security-governance', 'leadership'),
  is6risk: isms('risk-treatment'),
  is6obj: isms('objectives'),
  is7: isms('support'),
  is8: isms('operation'),
  is9: ticks('security-governance', 'effectiveness'),
  is10: isms('improvement'),
  isSoa: isms('statement-of-applicability'),
  isCert: isms('certified'),
  isms: isms('running'),
  riskAssess: ticks('security-governance', 'risk-assessment'),
  supplierSecurity: ticks('supplier-security', 'assessed', 'contract-terms'),
  incidentPlan: ticks('incident-response', 'process'),
  incidentExercise: ticks('incident-response', 'exercised'),
  breachProcess: ticks('incident-response', 'breach-notification'),
  certSixHours: withinHours('incident-early-warning-hours', 6),
  bcp: ticks('continuity', 'plans-tested'),
  vulnMonitor: ticks('vulnerability-process', 'watch'),
  vulnProcess: ticks('vulnerability-process', 'written-procedures'),
  vulnTimely: ticks('vulnerability-process', 'acted-on-in-time'),
  advisories: ticks('vulnerability-process', 'advisories-published'),
  vexIssued: ticks('vulnerability-process', 'vex'),
  securityTxt: ticks('disclosure-policy', 'security-txt'),
  commsCrypto: ticks('secure-communication', 'best-practice-cryptography'),
  storeSecrets: ticks('stored-data', 'secrets-protected'),
  ifacesOff: ticks('attack-surface', 'unused-off', 'only-needed-services'),
  accessControl: ticks('access-control', 'network-functions'),
  leastPriv: ticks('attack-surface', 'least-privilege'),
  inputValid: ticks('attack-surface', 'user-input-checked', 'network-input-checked'),
  loggingDevice: ticksOrNa('integrity-and-logging', 'event-log'),
  secureBoot: ticks('integrity-and-logging', 'secure-boot'),
  outageSafe: ticks('resilience', 'survives-outages', 'works-without-network', 'orderly-reconnection'),
  threatModel: ticks('product-readiness', 'risk-assessment-done'),
  pentest: ticks('product-readiness', 'penetration-tested'),
  userInfo: ticks('user-instructions', 'secure-use', 'installing-updates', 'support-end', 'decommissioning'),
  i27402cfg: {
    reads: (value, all) => {
      const settings = ticks('access-control', 'security-settings').reads(value, all);
      const reset = ticks('set-up-and-erasure', 'reset').reads(value, all);
      return settings && reset && [...settings, ...reset];
    },
    passes: 'yes',
  },
  eraseDevice: ticks('set-up-and-erasure', 'erase-from-device'),
  updSecure: ticks('update-mechanism', 'all-software', 'secure-mechanism'),
  updVerified: ticksOrNa('update-mechanism', 'device-verifies'),
  privacyInfo: ticksOrNa('privacy-practice', 'data-use-explained'),
  consentValid: ticksOrNa('privacy-practice', 'consent-valid'),
  dataMinimal: ticks('stored-data', 'data-minimal'),
  s62_41: ticks('development-practices', 'iec-62443-4-1'),
  s62_sl: { reads: number('capability-security-level'), passes: 4 },
  schemeCert: {
    reads: checks('scheme-certificates', {
      ...Object.fromEntries(certificates.map((it) => [it, it])),
      none: undefined,
    }),
    passes: ['ioxt', 'psa-l2'],
  },
  sbomKept: ticks('sbom', 'per-release'),
  sbomFormat: {
    reads: checks('sbom', { spdx: 'spdx', cyclonedx: 'cyclonedx', other: 'other-machine-readable' }),
    passes: ['cyclonedx'],
  },
  fmtMud: ticksOrNa('attack-surface', 'mud-file'),
};

const standard = (packId: string, fixture?: RegimeAlias['fixture']): RegimeAlias => ({
  packId,
  questions,
  given: { 'followed-standards': [packId] },
  ...(fixture && { fixture }),
});

/** The fact base lets any organisation that has a role follow these. */
const organisational = (
  packId: string,
  fixture: Fixture = { attributes: { roles: ['manufacturer'] } },
): RegimeAlias => ({
  ...standard(packId, fixture),
  givenWithout: { roles: { 'followed-standards': ['none-of-these'] } },
});

/** Standards, schemes and guides of the world fact base, by regime id. */
export const worldStandards: Readonly<Record<string, RegimeAlias>> = {
  'iso-27001': organisational('iso-27001', {
    attributes: { roles: ['manufacturer'] },
    answers: all(
      ['is4', 'is5', 'is6risk', 'is6obj', 'is7', 'is8', 'is9', 'is10', 'isSoa', 'isCert', 'riskAssess'],
      ['supplierSecurity', 'isms'],
    ),
  }),
  'iso-27032': organisational('iso-27032'),
  'iso-27035': organisational('iso-27035'),
  'iso-27031': organisational('iso-27031'),
  'iso-22301': organisational('iso-22301'),
  'iso-29147-30111': organisational('iso-29147-30111'),
  'iso-27400-27402': organisational('iso-27400-27402'),
  'voluntary-iot-schemes': organisational('voluntary-iot-schemes'),
  'evidence-formats': organisational('evidence-formats'),
  'in-certin-bom': {
    ...standard('in-certin-bom'),
    attributes: { govProcurement: member('public-buyers', 'other-public-bodies') },
  },
  'iec-62443': {
    ...standard('iec-62443', {
      attributes: { industrialUse: true, targetSL: 2 },
      answers: {
        ...all(
          ['s62_41', 'pentest', 'threatModel', 'accessControl', 'leastPriv', 'loggingDevice', 'secureBoot'],
          ['inputValid', 'commsCrypto', 'storeSecrets', 'ifacesOff', 'vulnTimely', 'outageSafe'],
        ),
        s62_sl: 2,
        pwUsed: 'no',
      },
    }),
    attributes: {
      industrialUse: member('product-traits', 'industrial-component'),
      targetSL: number('target-security-level'),
    },
  },
};

/** A yes to each of the questions. */
function all(...ids: string[][]): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.flat().map((id) => [id, 'yes']));
}
