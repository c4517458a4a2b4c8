import type { CaseValue, CaseValues } from './alias.ts';

/** Other names under which the US fact base knows an attribute. */
const otherNames: Readonly<Record<string, string>> = {
  financialInstitution: 'glbaEntity',
  consumersPerState: 'consumers',
  revenue: 'annualRevenueUsd',
  hipaa: 'coveredEntityOrBA',
  federalCustomer: 'soldToFederalGovernment',
  kids: 'directedToChildren',
};

/** Names that the fact base works out, and what a case says that states one outright. */
const workedOut: Readonly<Record<string, CaseValues>> = {
  wirelessConsumerIoT: { consumer: true, internetConnectable: true, intentionalRadiator: true, transducer: true },
  cyberDevice: { medicalDeviceFda: true, sponsorSoftware: true, internetConnectable: true },
  iotDeviceFederal: { transducer: true, internetConnectable: true },
};

/** The attributes of a case under the names our readings know; what it says itself wins over what a name implies. */
export function underOurNames(attributes: CaseValues): CaseValues {
  const implied: Record<string, CaseValue> = {};
  const said: Record<string, CaseValue> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const parts = workedOut[name];
    if (parts && typeof value === 'boolean') Object.assign(implied, value ? parts : {});
    else said[otherNames[name] ?? name] = value;
  }
  return { ...implied, ...said };
}

/** Answers as the fact base words them: true is yes, false is no. */
export const inWords = (answers: CaseValues): CaseValues =>
  Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value]),
  );
