import {
  type CaseValue,
  type CaseValues,
  type Fact,
  type QuestionAlias,
  type Reading,
  type RegimeAlias,
  ticks,
  unread,
} from '../alias.ts';
import { establishedIn } from './established-in.ts';
import { ukAttributes } from './uk-attributes.ts';

/** The UK network security regulations in the words of the UK fact base. */
export const ukNisAlias: RegimeAlias = {
  packId: 'uk-nis',
  fixture: {
    attributes: {
      markets: ['GB'],
      roles: ['digital-service-provider'],
      digitalServiceType: 'cloud-computing',
      headcount: 120,
      annualTurnoverGBP: 30000000,
      orgEstablishedIn: ['GB'],
      essentialServiceThresholdMet: false,
    },
    answers: {
      nisRegistered: 'yes',
      nisMeasures: 'yes',
      nisIncident72: 'yes',
      nisRep: 'na',
      nisCaf: 'yes',
      supplierSecurity: 'yes',
    },
  },
  questions: {
    nisRegistered: ticks('authority-relations', 'registered'),
    nisMeasures: ticks('security-governance', 'proportionate-measures'),
    nisIncident72: withinHours('incident-notification-hours', 72),
    nisRep: ticks('authority-relations', 'uk-representative'),
    nisCaf: ticks('security-governance', 'framework-assessment'),
    supplierSecurity: ticks('supplier-security', 'assessed', 'contract-terms'),
  },
  attributes: {
    roles: (value, all) => join(ukAttributes.roles?.(value, all), services(all)),
    digitalServiceType: (value, all) => (value === 'none' || String(value) in types ? noService(all) : undefined),
    essentialServiceThresholdMet: (value) => (typeof value === 'boolean' ? [] : undefined),
    headcount: size,
    annualTurnoverGBP: size,
    orgEstablishedIn: establishedIn,
    asOf: unread,
  },
};

/** A yes/no on whether a report comes in time, said as the number of hours. */
export function withinHours(question: string, hours: number): QuestionAlias {
  const reads: Reading = (value) => {
    if (value !== 'yes' && value !== 'no' && value !== 'na') return undefined;
    return [{ question, value: value === 'yes' ? hours : hours + 1 }];
  };
  return { reads, passes: 'yes' };
}

const join = (a: Fact[] | undefined, b: Fact[]): Fact[] | undefined => a && [...a, ...b];

const types: Readonly<Record<string, string>> = {
  'online-marketplace': 'marketplace',
  'online-search-engine': 'search-engine',
  'cloud-computing': 'cloud',
};

/** The services of the organisation; nothing while the case leaves the deciding fact out. */
function services(all: CaseValues): Fact[] {
  const roles = Array.isArray(all.roles) ? all.roles : [];
  const operates = roles.includes('operator-essential-service') ? all.essentialServiceThresholdMet : false;
  const digitalRole = roles.includes('digital-service-provider');
  // A small provider is excepted whichever its service is, so the kind left out may be any.
  const left = isSmall(all) && operates === false ? 'cloud-computing' : undefined;
  const type = digitalRole ? (all.digitalServiceType ?? left) : 'none';
  const digital = types[String(type)];
  const undecided = (type === undefined && operates !== true) || (operates === undefined && digital === undefined);
  if (undecided) return [];
  return [
    { question: 'entity-services', adds: operates === true ? 'uk-essential-service' : undefined },
    { question: 'entity-services', adds: digital },
  ];
}

/** Whoever offers no digital service and meets no threshold is outside in whichever role. */
const noService = (all: CaseValues): Fact[] =>
  all.roles === undefined && all.digitalServiceType === 'none' && all.essentialServiceThresholdMet === false
    ? [{ question: 'entity-services', adds: undefined }]
    : [];

/**
 * Fewer than 50 people and less than 10 million is small; one figure over the line is enough to be more. Whoever has the
 * role of an operator is never small to the fact base, whether or not it reaches a threshold.
 */
function size(_: CaseValue, all: CaseValues): Fact[] {
  if (isSmall(all)) return [{ question: 'entity-size', value: 'small' }];
  const { headcount, annualTurnoverGBP: turnover } = all;
  const over = Number(headcount ?? 0) >= 50 || Number(turnover ?? 0) >= 10_000_000;
  return over || isOperator(all) ? [{ question: 'entity-size', value: 'medium' }] : [];
}

function isSmall(all: CaseValues): boolean {
  const { headcount, annualTurnoverGBP: turnover } = all;
  if (typeof headcount !== 'number' || typeof turnover !== 'number') return false;
  return headcount < 50 && turnover < 10_000_000 && !isOperator(all);
}

const isOperator = (all: CaseValues): boolean =>
  Array.isArray(all.roles) && all.roles.includes('operator-essential-service');
