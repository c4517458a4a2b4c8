import type { IsoDate } from '#rules/engine/language.ts';
import type { Pack, Requirement } from '#rules/engine/pack.ts';

type Lived = Pick<Pack, 'effectiveFrom' | 'phases'>;

/** The first day on which one requirement binds: the latest of the regulation's, its phase's and its own; nothing for from always. */
export function startOf({ effectiveFrom, phases }: Lived, { phase, from }: Requirement): IsoDate | undefined {
  return [effectiveFrom, phase ? phases[phase]?.from : undefined, from]
    .filter((it) => it !== undefined)
    .sort()
    .at(-1);
}

/** The day from which one requirement binds no more; nothing while no end is known. */
export const endOf = ({ repealedOn }: Pick<Pack, 'repealedOn'>, { until }: Requirement): IsoDate | undefined =>
  [repealedOn, until].filter((it) => it !== undefined).sort()[0];

/** The first day on which any of its duties binds; nothing when it binds from always. */
export function firstDay(pack: Pack): IsoDate | undefined {
  const starts = pack.requirements.map((it) => startOf(pack, it));
  if (starts.length === 0) return pack.effectiveFrom;
  return starts.includes(undefined) ? undefined : starts.filter((it) => it !== undefined).sort()[0];
}

/** The requirements that begin on this very day. */
export const beginningOn = (pack: Pack, day: IsoDate): Requirement[] =>
  pack.requirements.filter((it) => startOf(pack, it) === day);

/** The requirements in force on a day. */
export const inForceOn = (pack: Pack, day: IsoDate): Requirement[] =>
  pack.requirements.filter((it) => (startOf(pack, it) ?? '') <= day && (endOf(pack, it) ?? '9999') > day);
