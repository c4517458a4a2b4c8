import type { CaseValue, CaseValues } from './alias.ts';

/** Attributes under the names the sister files give them, where the meaning is the same. */
const otherNames: Readonly<Record<string, string>> = {
  radio: 'hasRadio',
  intentionalRadiator: 'hasRadio',
  sensitiveData: 'specialCategoryData',
  role: 'roles',
  automatedDecisions: 'automatedSignificantDecisions',
  profilingSignificant: 'automatedSignificantDecisions',
  intendedForChildren: 'likelyAccessedByChildren',
  directedToChildren: 'likelyAccessedByChildren',
  soldToFederalGovernment: 'govProcurement',
};

/** Attributes of the sister files that are one tag of a set here. */
const tags: Readonly<Record<string, { set: string; tag: string }>> = {
  medicalDevice: { set: 'excludedCategory', tag: 'medical-device' },
  medicalDeviceFda: { set: 'excludedCategory', tag: 'medical-device' },
  vehicle: { set: 'excludedCategory', tag: 'motor-vehicle' },
  motorVehicleOrEquipment: { set: 'excludedCategory', tag: 'motor-vehicle' },
  consumerRouter: { set: 'productType', tag: 'wifi-router' },
};

/** Attributes of the sister files that are answers here. */
const asAnswers: Readonly<Record<string, string>> = { usesPasswords: 'pwUsed' };

/** Names that the fact base works out, and what a case says that states one outright. */
const workedOut: Readonly<Record<string, { yes: CaseValues; no: CaseValues }>> = {
  relevantConnectable: {
    yes: { internetConnectable: true },
    no: { internetConnectable: false, networkConnectable: false },
  },
  clsValid: { yes: { clsLevel: 1, clsExpiry: '9999-12-31' }, no: { clsLevel: 0 } },
  jcStar1Valid: { yes: { jcStarLevels: [1], jcStarExpiry: '9999-12-31' }, no: { jcStarLevels: [] } },
};

/** The name this fact base itself uses. */
export const ukName = (name: string): string => otherNames[name] ?? asAnswers[name] ?? name;

/** The attributes of a case over those it starts from, all under the names of this fact base; its own names win. */
export function inUkNames(start: CaseValues, given: CaseValues): CaseValues {
  const implied: Record<string, CaseValue> = {};
  const said: Record<string, CaseValue> = {};
  for (const [name, value] of Object.entries(given)) {
    const own = otherNames[name];
    if (name in tags || name in asAnswers) continue;
    if (name in workedOut) Object.assign(implied, workedOut[name]?.[value === true ? 'yes' : 'no']);
    else if (own !== undefined) implied[own] = plain(own, value);
    else said[name] = plain(name, value);
  }
  return tagged({ ...start, ...implied, ...said }, given);
}

/** The answers of a case over those it starts from: true is yes, false is no. */
export function answersInUkNames(start: CaseValues, attributes: CaseValues, given: CaseValues): CaseValues {
  const told: Record<string, CaseValue> = { ...start };
  for (const [name, id] of Object.entries(asAnswers)) {
    const value = attributes[name];
    if (value !== undefined) told[id] = value;
  }
  return Object.fromEntries(Object.entries({ ...told, ...given }).map(([id, value]) => [id, inWords(value)]));
}

const inWords = (value: CaseValue): CaseValue => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);

/** The sets with the tags that stand alone in a sister file put in or taken out. */
function tagged(attributes: CaseValues, given: CaseValues): CaseValues {
  const all: Record<string, CaseValue> = { ...attributes };
  for (const [name, { set, tag }] of Object.entries(tags)) {
    const held = Array.isArray(all[set]) ? all[set].map(String) : undefined;
    if (given[name] === true) all[set] = [...new Set([...(held ?? []), tag])];
    if (given[name] === false && held) all[set] = held.filter((it) => it !== tag);
  }
  return all;
}

/** Attributes that hold several values. */
const sets = [
  ...['markets', 'roles', 'orgEstablishedIn', 'excludedCategory', 'productType'],
  ...['jcStarLevels', 'foreignLabel', 'dataSubjectsIn'],
];

/** A yes or no that a YAML 1.1 reader takes for true or false, one item for a list of one, and UK for GB. */
function plain(name: string, given: CaseValue): CaseValue {
  if (given === 'yes' || given === 'no') return given === 'yes';
  const single = sets.includes(name) && given !== null && given !== 'unknown' && !Array.isArray(given);
  const value = single ? [given] : given;
  return Array.isArray(value) ? value.map((it) => (it === 'UK' ? 'GB' : it)) : value;
}
