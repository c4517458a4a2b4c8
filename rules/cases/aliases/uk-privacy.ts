import {
  type CaseValue,
  type CaseValues,
  type Fact,
  list,
  member,
  type QuestionAlias,
  type Reading,
  ticks,
  ticksOrNa,
} from '../alias.ts';
import { establishedIn } from './established-in.ts';

const others = Object.fromEntries(
  [
    'manufacturer own-brand importer distributor supplier authorised-representative works-contract-installer',
    'iot-service-provider telecom-licensee operator-essential-service digital-service-provider',
    'managed-service-provider body-corporate data-centre-cloud-vpn',
  ]
    .join(' ')
    .split(' ')
    .map((id) => [id, undefined]),
);

/** Attributes that the privacy laws of the UK and world vocabulary read: people's place counts, not the place of sale. */
export const privacyAttributes: Readonly<Record<string, Reading>> = {
  markets: () => [],
  dataSubjectsIn: places,
  roles: list('personal-data-role', { ...others, controller: 'controller', processor: 'processor' }),
  orgEstablishedIn: establishedIn,
  purelyHousehold: member('special-organisation', 'private-person'),
  significantDataFiduciary: member('special-organisation', 'in-significant-fiduciary'),
  usesProcessors: member('data-activities', 'processors'),
  transfersAbroad: member('data-activities', 'abroad'),
  automatedSignificantDecisions: member('data-activities', 'automated-decisions'),
  highRiskProcessing: member('data-activities', 'high-risk'),
  likelyAccessedByChildren: member('child-users', 'aimed-under-13', 'known-under-13', 'known-teens', 'likely'),
  accessesTerminal,
};

/** Where the people are: codes of countries and of groups of them. */
function places(value: CaseValue): Fact[] | undefined {
  if (!Array.isArray(value) || value.some((it) => !/^[A-Z]{2}$/.test(String(it)))) return undefined;
  return [{ question: 'markets', adds: undefined }, ...value.map((it) => ({ question: 'markets', adds: String(it) }))];
}

const contents = ['controller', 'purposes', 'legal-bases', 'recipients', 'retention', 'rights', 'complaint'];

/** Questions on privacy that several laws of this fact base share. */
export const privacyQuestions = {
  lawfulBasis: ticks('privacy-records', 'legal-basis'),
  consentValid: ticksOrNa('privacy-practice', 'consent-valid'),
  consentWithdraw: ticksOrNa('privacy-practice', 'consent-withdrawable'),
  privacyInfo: ticks('privacy-notice', ...contents),
  dataMinimal: ticks('privacy-principles', 'stated-purposes', 'only-needed'),
  retentionRules: ticks('privacy-principles', 'retention-set'),
  pbd: ticks('privacy-principles', 'by-design', 'by-default'),
  pdSecurity: ticks('personal-data-security', 'suits-risk'),
  processorContracts: ticks('privacy-contracts', 'processor-terms'),
  ropa: ticks('privacy-records', 'processing-record'),
  dpiaDone: ticks('privacy-assessments', 'impact-assessment'),
  breachProcess: ticks('incident-response', 'breach-notification'),
  dpoNamed: ticks('privacy-contracts', 'officer'),
  transferSafeguard: ticks('privacy-contracts', 'transfer-tool'),
  complaintsProcess: ticks('privacy-requests', 'complaint-route'),
} satisfies Record<string, QuestionAlias>;

/** A yes/no that ticks items and says, as a number, whether a time is kept. */
export function inTime(items: QuestionAlias, question: string, limit: number): QuestionAlias {
  return {
    reads: (value, all) => {
      const ticked = items.reads(value, all);
      return ticked && [...ticked, { question, value: value === 'yes' ? limit : limit + 1 }];
    },
    passes: 'yes',
  };
}

/** Whether something is read from the device at all; with whose leave, another answer says. */
function accessesTerminal(value: CaseValue): Fact[] | undefined {
  if (typeof value !== 'boolean') return undefined;
  return [{ question: 'device-storage', value: value ? 'without-consent' : 'only-needed' }];
}

/** Consent or an exemption, which only matters where something is read. */
export const deviceConsent: QuestionAlias = {
  reads: (value: CaseValue, all: CaseValues) => {
    if (value !== 'yes' && value !== 'no' && value !== 'na') return undefined;
    if (all.accessesTerminal !== true) return [];
    return [{ question: 'device-storage', value: value === 'yes' ? 'with-consent' : 'without-consent' }];
  },
  passes: 'yes',
};
