import type { CaseValue, CaseValues } from './alias.ts';

/** Attributes under the names the sister files give them, where the meaning is the same. */
const sameMeaning: Readonly<Record<string, string>> = {
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
const answers: Readonly<Record<string, string>> = { usesPasswords: 'pwUsed' };

/** The name this fact base uses; a name it has itself stays. */
export const ukName = (name: string): string => sameMeaning[name] ?? answers[name] ?? name;

/** The attributes of a case over those it starts from, all under the names of this fact base. */
export function inUkNames(start: CaseValues, given: CaseValues): CaseValues {
  const all: Record<string, CaseValue> = { ...start };
  for (const [name, value] of Object.entries(given)) {
    const own = ukName(name);
    if (!(name in tags) && !(name in answers) && (own === name || !(own in given))) all[own] = plain(own, value);
  }
  for (const [name, { set, tag }] of Object.entries(tags)) {
    const held = Array.isArray(all[set]) ? all[set].map(String) : undefined;
    if (given[name] === true) all[set] = [...new Set([...(held ?? []), tag])];
    if (given[name] === false && held) all[set] = held.filter((it) => it !== tag);
  }
  return all;
}

/** The answers that attributes of the sister files come to. */
export const answersInUkNames = (given: CaseValues): CaseValues =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, question]) =>
      typeof given[name] === 'boolean' ? [[question, given[name] ? 'yes' : 'no']] : [],
    ),
  );

/** A yes or no that a YAML 1.1 reader takes for true or false, one role for a list of one, and UK for GB. */
function plain(name: string, value: CaseValue): CaseValue {
  if (value === 'yes' || value === 'no') return value === 'yes';
  if (name === 'roles' && typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map((it) => (it === 'UK' ? 'GB' : it)) : value;
}
