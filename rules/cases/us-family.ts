import { assess, type JudgedRequirement } from '#rules/engine/assess.ts';
import type { Situation } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import type { FamilyAlias } from './alias.ts';
import type { RawCase } from './case-file.ts';
import type { Found } from './compare.ts';
import { applicabilityOf, isMissing, readAs, situationOf, statusOf, statusOutside } from './us-dialect.ts';

/** Judges a case against every pack of a family: which members apply, and the worst of what they miss. */
export function judgeUsFamily(packs: readonly Pack[], alias: FamilyAlias, raw: RawCase): Found {
  const situation = situationOf(alias, raw);
  const members = alias.members.flatMap((member) => {
    const pack = packs.find((it) => it.id === member.packId);
    return pack ? [{ ...member, ...judgeMember(readAs(pack, alias, situation), member.prefix, alias, situation) }] : [];
  });
  const named = (applicability: string) => members.filter((it) => it.applicability === applicability);
  const missing = members.flatMap((it) => it.missing);
  const states = named('applicable').map((it) => it.name);
  const applicability = ['applicable', 'excluded', 'not-yet'].find((it) => named(it).length > 0) ?? 'not-applicable';
  return {
    states,
    not_yet: named('not-yet').map((it) => it.name),
    excluded: named('excluded').map((it) => it.name),
    applicability,
    status: states.length === 0 && missing.length === 0 ? statusOutside(applicability, raw) : statusOf(missing),
    missing: [...new Set(missing.map((it) => it.id))],
  };
}

type Missing = Pick<JudgedRequirement, 'id' | 'severity'>;

function judgeMember(
  pack: Pack,
  prefix: string,
  { aside }: FamilyAlias,
  situation: Situation,
): { applicability: string; missing: Missing[] } {
  const applicability = applicabilityOf(pack, situation);
  if (applicability !== 'applicable' && applicability !== 'not-yet') return { applicability, missing: [] };
  const requirements = assess(pack, situation).requirements.map((it) => ({ ...it, id: it.id.slice(prefix.length) }));
  const whole = requirements.some((it) => it.applies === 'yes' && !aside.includes(it.id));
  if (applicability === 'not-yet') return { applicability: whole ? applicability : 'not-applicable', missing: [] };
  return { applicability: whole ? applicability : 'in-part', missing: requirements.filter(isMissing) };
}
