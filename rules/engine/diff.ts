import type { Assessment, JudgedRequirement, RequirementState, Standing, Verdict } from './assess.ts';
import type { IsoDate } from './language.ts';

/** What something was and what it became; `undefined` where it was not there. */
export type Change<T> = { from: T | undefined; to: T | undefined };

/** How a requirement stands: its state, and its day while it is still to come. */
export type Stand = { state: RequirementState; dueOn?: IsoDate };

export type RequirementChange = { id: string } & Change<Stand>;

/** What changed for one pack; a part without news is absent. */
export type PackChange = {
  packId: string;
  version?: Change<string>;
  standing?: Change<Standing>;
  exceptedBy?: Change<string>;
  verdict?: Change<Verdict>;
  outlook?: Change<Verdict>;
  requirements: RequirementChange[];
};

/**
 * What is different between two assessments of a product: on two days, by two versions of a pack, or with other answers.
 * Only packs and requirements with news, in the order of the later side, then those it no longer has.
 */
export function diff(before: readonly Assessment[], after: readonly Assessment[]): PackChange[] {
  return pairs(before, after, (it) => it.packId).flatMap(([packId, from, to]) => {
    const changed = {
      ...change('version', from?.version, to?.version),
      ...change('standing', from?.standing, to?.standing),
      ...change('exceptedBy', from?.exceptedBy, to?.exceptedBy),
      ...change('verdict', from?.verdict, to?.verdict),
      ...change('outlook', from?.outlook.verdict, to?.outlook.verdict),
    };
    const requirements = diffRequirements(from?.requirements ?? [], to?.requirements ?? []);
    const news = Object.keys(changed).length > 0 || requirements.length > 0;
    return news ? [{ packId, ...changed, requirements }] : [];
  });
}

function diffRequirements(
  before: readonly JudgedRequirement[],
  after: readonly JudgedRequirement[],
): RequirementChange[] {
  return pairs(before, after, (it) => it.id).flatMap(([id, from, to]) =>
    from?.state === to?.state && from?.dueOn === to?.dueOn ? [] : [{ id, from: standOf(from), to: standOf(to) }],
  );
}

const standOf = (it: JudgedRequirement | undefined): Stand | undefined =>
  it && { state: it.state, ...(it.dueOn && { dueOn: it.dueOn }) };

const change = <K extends string, T>(name: K, from: T | undefined, to: T | undefined) =>
  (from === to ? {} : { [name]: { from, to } }) as { [P in K]?: Change<T> };

function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (it: T) => string,
): [id: string, from: T | undefined, to: T | undefined][] {
  const earlier = new Map(before.map((it) => [idOf(it), it]));
  const later = new Set(after.map(idOf));
  return [
    ...after.map((it): [string, T | undefined, T] => [idOf(it), earlier.get(idOf(it)), it]),
    ...before.filter((it) => !later.has(idOf(it))).map((it): [string, T, undefined] => [idOf(it), it, undefined]),
  ];
}
