import {
  dayOrMonth,
  member,
  number,
  type QuestionAlias,
  type Reading,
  type RegimeAlias,
  ticks,
  ticksEach,
  ticksOrNa,
  word,
} from '../alias.ts';

const eucc = (item: string): QuestionAlias => ticks('eucc', item);

const published: Readonly<Record<string, readonly [question: string, item: string]>> = {
  guidance: ['user-instructions', 'secure-use'],
  supportPeriod: ['support-notice', 'published'],
  vulnContact: ['disclosure-policy', 'contact'],
  vulnRepository: ['vulnerability-process', 'advisories-published'],
};

/** What is public ticks its item; what the list leaves out is not. */
const supplementary: Reading = (value) => {
  if (!Array.isArray(value) || value.some((it) => !(String(it) in published))) return undefined;
  return Object.entries(published).map(([name, [question, item]]) => ({ question, item, holds: value.includes(name) }));
};

/** EUCC in the words of the EU fact base. */
export const csaAlias: RegimeAlias = {
  packId: 'csa',
  questions: {
    'csa-eucc-1.q1': {
      reads: word('eucc-assurance-level', { substantial: 'substantial', high: 'high' }),
      passes: 'substantial',
    },
    'csa-eucc-1.q2': {
      reads: word('eucc-van-level', { '1': '1', '2': '2', '3': '3', '4': '4', '5': '5' }),
      passes: '2',
    },
    'csa-eucc-2.q1': eucc('level-fits-risk'),
    'csa-eucc-3.q1': eucc('issued-by-body'),
    'csa-eucc-4.q1': { reads: supplementary, passes: Object.keys(published) },
    'csa-eucc-5.q1': eucc('impact-analysis'),
    'csa-eucc-6.q1': { reads: dayOrMonth('eucc-expiry'), passes: '2031-06-14' },
    'csa-eucc-7.q1': ticksOrNa('eucc', 'mark-complete'),
    'csa-eucc-8.q1': ticksOrNa('eucc', 'van-route'),
    'csa-eucc-9.q1': ticks('vulnerability-process', 'watch'),
    'csa-eucc-10.q1': eucc('honest-promotion'),
    'csa-eucc-11.q1': { reads: number('eucc-retention-years'), passes: 5 },
    'csa-eucc-12.q1': { reads: number('eucc-nonconformity-days'), passes: 30 },
  },
  attributes: { seeksEucc: member('followed-standards', 'csa') },
};

const practice = (...items: string[]): QuestionAlias => ticks('development-practices', ...items);

/** The ENISA secure development practices in the words of the EU fact base. */
export const enisaSsdlcAlias: RegimeAlias = {
  packId: 'enisa-ssdlc',
  given: { 'followed-standards': ['enisa-ssdlc'] },
  questions: {
    'enisa-sd-training.q1': practice('developers-trained'),
    'enisa-sd-roles.q1': practice('roles-assigned'),
    'enisa-sd-culture.q1': ticks('staff-security', 'concerns-welcome'),
    'enisa-sd-thirdparty.q1': ticksEach(
      ticks('development-process', 'component-intake-check', 'component-check-covers-upkeep'),
      ticks('sbom', 'per-release'),
    ),
    'enisa-sd-ops.q1': practice('configuration-control'),
    'enisa-sd-methodology.q1': practice('release-criteria'),
    'enisa-sd-deploy.q1': practice('secure-deployment'),
    'enisa-sd-design.q1': practice('threat-modelling', 'security-requirements'),
    'enisa-sd-policies.q1': practice('policies'),
    'enisa-sd-access.q1': practice('code-access'),
    'enisa-sd-tools.q1': practice('tools-secured'),
    'enisa-sd-comm.q1': practice('protected-channels'),
    'enisa-sd-code.q1': practice('secure-coding', 'analysis-tools'),
    'enisa-sd-reviews.q1': practice('code-analysis', 'security-testing'),
    'enisa-sd-infra.q1': practice('secure-environment'),
    'enisa-sd-impl.q1': practice('secure-implementation'),
  },
};
