import { all, any, type Condition, type IsoDate, includes, inForce, named, not } from './language.ts';
import type { Pack, Requirement } from './pack.ts';

/**
 * Whether the regulation concerns the product at all: in scope, and taken out by no exclusion.
 * Every walk (verdict, trace, relevance, print) reads these same conditions, so they cannot disagree.
 */
export function scopeOf(pack: Pack): Condition {
  return pack.exclusions.length === 0
    ? pack.inScope
    : all(pack.inScope, not(any(...pack.exclusions.map((it) => it.when))));
}

/** Whether a requirement concerns the product, once the regulation does: role, phase, own condition, end of life. */
export function reachOf(pack: Pack, requirement: Requirement): Condition {
  const roles = requirement.roles ?? pack.boundRoles;
  const phase = phaseOf(pack, requirement);
  const parts: Condition[] = [];
  if (roles.length > 0) parts.push(named('role', 'it binds one of your roles', includes('roles', ...roles)));
  if (requirement.until) parts.push(inForce(undefined, requirement.until));
  if (phase) parts.push(named('phase', phase.title, phase.activeWhen, phase.cites));
  if (requirement.appliesWhen) parts.push(requirement.appliesWhen);
  const [only] = parts;
  return parts.length === 1 && only ? only : all(...parts);
}

/** The reach of each requirement of a pack, in its order; built once per pack, because every assessment reads them all. */
export function reachesOf(pack: Pack): readonly Condition[] {
  const known = reaches.get(pack) ?? pack.requirements.map((it) => reachOf(pack, it));
  reaches.set(pack, known);
  return known;
}

const reaches = new WeakMap<Pack, readonly Condition[]>();

/** What satisfies a requirement: its own condition, or a route the law counts as equal. */
export function satisfiedOf({ metWhen, deemedWhen }: Requirement): Condition {
  return deemedWhen ? any(metWhen, deemedWhen) : metWhen;
}

/** The day a requirement starts to bind, when that day is still to come on the day of assessment. */
export function dueOn(pack: Pack, requirement: Requirement, asOf: IsoDate): IsoDate | undefined {
  const phase = phaseOf(pack, requirement);
  const first = later(later(pack.effectiveFrom, phase?.from), requirement.from);
  return first && first > asOf ? first : undefined;
}

const later = (a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined =>
  a && b ? (a > b ? a : b) : (a ?? b);

function phaseOf(pack: Pack, requirement: Requirement) {
  if (requirement.phase === undefined) return undefined;
  const phase = pack.phases[requirement.phase];
  if (!phase)
    throw new Error(`${pack.id}: requirement ${requirement.id} names a phase that is not there: ${requirement.phase}`);
  return phase;
}
