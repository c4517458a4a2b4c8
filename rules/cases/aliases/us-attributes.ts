import { type CaseValue, type Fact, member, type Reading } from '../alias.ts';

/** Attributes of the US fact base that some pack reads. Every other attribute of its vocabulary is known and unread. */
export const usAttributes: Readonly<Record<string, Reading>> = {
  internetConnectable: (value, all) =>
    member('connections', ...(value === true ? ['internet-direct'] : ['internet-direct', 'internet-through-other']))(
      value,
      all,
    ),
  ipAddress: member('connections', 'ip-address'),
  bluetooth: member('connections', 'bluetooth-address'),
  shortRangeId: member('connections', 'short-range-address'),
  intentionalRadiator: member('connections', 'radio'),
  consumer: member('users', 'consumer-use'),
  medicalDeviceFda: member('special-products', 'us-fda'),
  sponsorSoftware: member('special-products', 'fda-sponsor-software'),
  cyberVulnerableFeatures: member('special-products', 'cyber-vulnerable-features'),
  authOutsideLan: member('sign-in-ways', 'from-outside'),
  federalSecurityRules: member('special-circumstances', 'federal-security-rules'),
  hipaaActivity: member('special-circumstances', 'hipaa-activity'),
  onlineService: member('data-handled', 'associated-services'),
  processesPersonalData: member('data-handled', 'personal-data'),
  sensitiveData: member('data-handled', 'sensitive-personal-data'),
  wantsMark: member('labels-held', 'us-label-wanted'),
  nonprofit: member('special-organisation', 'nonprofit'),
  bankingOrganization: member('special-organisation', 'bank'),
  directedToChildren: member('child-users', 'aimed-under-13'),
  actualKnowledgeUnder13: member('child-users', 'known-under-13'),
  dataCategories,
  role,
  markets,
};

const dataKinds: Record<string, string | undefined> = {
  contact: 'contact',
  deviceId: 'device-identifiers',
  usage: 'usage',
  preciseGeolocation: 'precise-location',
  voiceRecording: 'voice',
  image: 'images',
  biometric: 'biometric',
  health: 'health',
  financialAccount: 'financial-account',
  governmentId: 'government-id',
  credentials: 'credentials',
  childUnder13: undefined,
  teen13to17: undefined,
  neural: 'neural',
  viewingHistory: 'viewing-history',
};

/** Kinds of data; that children are among the people is another fact. */
function dataCategories(value: CaseValue): Fact[] | undefined {
  if (!Array.isArray(value) || value.some((it) => !(String(it) in dataKinds))) return undefined;
  const held = value.map((it) => dataKinds[String(it)]);
  return Object.values(dataKinds).flatMap((item) =>
    item === undefined ? [] : [{ question: 'personal-data-kinds', item, holds: held.includes(item) }],
  );
}

const roles: Record<string, string | undefined> = {
  manufacturer: 'manufacturer',
  'brand-only': 'brand-only',
  'contract-manufacturer': 'contract-manufacturer',
  importer: 'importer',
  distributor: 'distributor',
  retailer: 'distributor',
  'app-store': undefined,
  'software-producer': undefined,
  'service-provider': undefined,
};

/** One role per case. */
function role(value: CaseValue): Fact[] | undefined {
  if (typeof value !== 'string' || !(value in roles)) return undefined;
  return [{ question: 'roles', adds: roles[value] }];
}

/** `US` or a state such as `US-CA`. */
function markets(value: CaseValue): Fact[] | undefined {
  if (!Array.isArray(value) || value.some((it) => typeof it !== 'string' || !/^[A-Z]{2}(-[A-Z]{2})?$/.test(it)))
    return undefined;
  return [{ question: 'markets', adds: undefined }, ...value.map((it) => ({ question: 'markets', adds: String(it) }))];
}
