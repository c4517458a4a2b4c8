import { type CaseValue, type Fact, flag, member, type Reading, words } from '../alias.ts';

/** Attributes of the US fact base that some pack reads. Every other attribute of its vocabulary is known and unread. */
export const usAttributes: Readonly<Record<string, Reading>> = {
  internetConnectable: words({
    true: { 'internet-direct': 'yes' },
    false: { 'internet-direct': 'no', 'internet-through-other': 'no' },
  }),
  ipAddress: flag('ip-address'),
  bluetooth: flag('bluetooth-address'),
  shortRangeId: flag('short-range-address'),
  intentionalRadiator: flag('radio'),
  consumer: flag('consumer-use'),
  medicalDeviceFda: member('medical-device', 'us-fda'),
  sponsorSoftware: flag('fda-sponsor-software'),
  cyberVulnerableFeatures: flag('cyber-vulnerable-features'),
  authOutsideLan: flag('sign-in-from-outside'),
  federalSecurityRules: flag('federal-security-rules'),
  hipaaActivity: flag('hipaa-activity'),
  onlineService: flag('associated-services'),
  processesPersonalData: flag('personal-data'),
  sensitiveData: flag('sensitive-personal-data'),
  wantsMark: flag('wants-us-label'),
  role,
  markets,
};

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
