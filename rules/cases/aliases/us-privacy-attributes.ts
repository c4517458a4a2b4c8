import { bank } from '#rules/questions/bank.ts';
import { type CaseValue, type Fact, member, number, type Reading, unread } from '../alias.ts';
import { isMapping } from '../case-file.ts';
import { states } from '../stated.ts';

/** Named conditions the US fact base states outright. */
export const statedInUsPrivacy = ['sensitive-in-us', 'glba-institution', 'us-small-business'];

/** Attributes of the US fact base that its privacy regimes read. */
export const usPrivacyAttributes: Readonly<Record<string, Reading>> = {
  processesPersonalData: member('data-handled', 'personal-data'),
  sensitiveData: states('sensitive-in-us'),
  dataCategories,
  directedToChildren: member('child-users', 'aimed-under-13'),
  // Only federal law reads it; in the states the kinds of data say which children are known.
  actualKnowledgeUnder13: unread,
  markets: (value) => places(value, /^US(-[A-Z]{2})?$|^[A-Z]{2}(-[A-Z]{2})?$/, (it) => it),
  doesBusinessIn: (value) => places(value, /^(US-)?[A-Z]{2}$/, (it) => (it.startsWith('US') ? it : `US-${it}`)),
  annualRevenueUsd: number('annual-revenue-usd'),
  dataSaleRevenuePct: number('data-sale-revenue-percent'),
  consumers: (value) => counts(value, ''),
  sensitiveConsumers: (value) => counts(value, 'sensitive-'),
  sellsPersonalData: member('data-activities', 'sold'),
  saleDiscount: member('data-activities', 'sale-discount'),
  targetedAdvertising: member('data-activities', 'targeted-ads'),
  profilingSignificant: member('data-activities', 'automated-decisions'),
  nonprofit: member('special-organisation', 'nonprofit'),
  sbaSmallBusiness: states('us-small-business'),
  glbaEntity: states('glba-institution'),
  coveredEntityOrBA: member('special-organisation', 'hipaa-covered'),
  adRevenuePct: atLeast(50, 'online-advertising'),
  appStoreApps: atLeast(250_000, 'large-app-store'),
  employees,
  smartSpeakerVoiceAssistant: member('product-traits', 'voice-assistant'),
};

const kinds: Readonly<Record<string, [question: string, item: string]>> = {
  contact: ['personal-data-kinds', 'contact'],
  deviceId: ['personal-data-kinds', 'device-identifiers'],
  usage: ['personal-data-kinds', 'usage'],
  preciseGeolocation: ['personal-data-kinds', 'precise-location'],
  voiceRecording: ['personal-data-kinds', 'voice'],
  image: ['personal-data-kinds', 'images'],
  biometric: ['personal-data-kinds', 'biometric'],
  health: ['personal-data-kinds', 'health'],
  financialAccount: ['personal-data-kinds', 'financial-account'],
  governmentId: ['personal-data-kinds', 'government-id'],
  credentials: ['personal-data-kinds', 'credentials'],
  childUnder13: ['child-users', 'known-under-13'],
  teen13to17: ['child-users', 'known-teens'],
  neural: ['personal-data-kinds', 'neural'],
  viewingHistory: ['personal-data-kinds', 'viewing-history'],
};

function dataCategories(value: CaseValue): Fact[] | undefined {
  if (!Array.isArray(value) || value.some((it) => !(String(it) in kinds))) return undefined;
  return Object.entries(kinds).map(([word, [question, item]]) => ({ question, item, holds: value.includes(word) }));
}

function places(value: CaseValue, form: RegExp, read: (place: string) => string): Fact[] | undefined {
  if (!Array.isArray(value) || value.some((it) => !form.test(String(it)))) return undefined;
  return [
    { question: 'markets', adds: undefined },
    ...value.map((it) => ({ question: 'markets', adds: read(String(it)) })),
  ];
}

/** Every number of residents the bank offers, of one sort, by state: ticked when the count reaches it. */
function counts(value: CaseValue, sort: '' | 'sensitive-'): Fact[] | undefined {
  if (!isMapping(value) || Object.values(value).some((it) => typeof it !== 'number')) return undefined;
  const answer = bank.get('us-resident-counts')?.answer;
  if (!answer || !('options' in answer)) return undefined;
  return answer.options.flatMap(({ id }) => {
    const found = new RegExp(`^([A-Z]{2})-${sort}(\\d+)$`).exec(id);
    if (!found) return [];
    const [, state = '', number] = found;
    return [
      {
        question: 'us-resident-counts',
        item: id,
        holds: Number(value[state] ?? value[`US-${state}`] ?? 0) >= Number(number),
      },
    ];
  });
}

function atLeast(bound: number, item: string): Reading {
  return (value) =>
    typeof value === 'number' ? [{ question: 'special-organisation', item, holds: value >= bound }] : undefined;
}

function employees(value: CaseValue): Fact[] | undefined {
  if (typeof value !== 'number') return undefined;
  return [100, 500].map((bound) => ({
    question: 'special-organisation',
    item: `under-${bound}-employees`,
    holds: value < bound,
  }));
}
