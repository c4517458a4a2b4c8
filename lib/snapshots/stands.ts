import type { ProductState, Proof } from '#lib/facts/facts.ts';
import type { Law } from '#lib/law/law.ts';
import { type JudgedRegulation, judge } from '#lib/readiness/judge.ts';
import type { Numbers } from '#lib/readiness/readiness.ts';
import type { Standing, Verdict } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import type { Sealed } from './document.ts';

/** How a regulation stands to the product in one market. */
export type Stand = { verdict: Verdict; standing: Standing; voluntary: boolean; numbers: Numbers };

/** As `Stand`, with which regulation in which market, and the questions its version reads. */
export type Row = Stand & {
  market: string;
  regulation: string;
  name: string;
  version: string;
  reads: ReadonlySet<string>;
};

/** Every regulation in every market, by both. */
export type View = ReadonlyMap<string, Row>;

/** From what, by what and on which day a product is judged. */
export type Basis = { state: ProductState; law: Law; asOf: IsoDate };

/** The stands that a document seals. */
export function sealedView({ markets, regulations, law }: Sealed): View {
  return viewFrom(
    markets.flatMap(({ market, regulations: places }) =>
      places.flatMap((place): Row[] => {
        const sealed = regulations[place];
        const pack = sealed && law[sealed.pack];
        if (!pack) return [];
        const { verdict, standing, voluntary, numbers } = sealed;
        const { id: regulation, title: name, version } = pack;
        return [{ market, regulation, name, version, verdict, standing, voluntary, numbers, reads: new Set() }];
      }),
    ),
  );
}

/** The stands that judging gives. */
export function judgedView({ state, law, asOf }: Basis): View {
  return viewFrom(
    judge(state, law, asOf).markets.flatMap(({ market, regulations }) => regulations.map((it) => rowOf(market, it))),
  );
}

const viewFrom = (rows: readonly Row[]): View => new Map(rows.map((it) => [`${it.market} ${it.regulation}`, it]));

function rowOf(market: string, { pack, assessment, numbers }: JudgedRegulation): Row {
  const { id: regulation, title: name, version } = pack;
  const { verdict, standing } = assessment;
  const reads = new Set(questionsOfPack(pack));
  return {
    market,
    regulation,
    name,
    version,
    verdict,
    standing,
    voluntary: pack.force === 'voluntary',
    numbers,
    reads,
  };
}

/** Whether nothing that a person sees of it differs. */
export const sameStand = (left: Stand | null, right: Stand | null): boolean => essence(left) === essence(right);

/** What a person sees of it, to compare. */
export const essence = (it: Stand | null): string =>
  JSON.stringify(it && [it.verdict, it.standing, ...numbersOf(it), it.numbers.proven]);
const numbersOf = ({ numbers: { total, answered, satisfied } }: Stand) => [total, answered, satisfied];

/** Whether they differ at most in what is proven. */
export const onlyProofDiffers = (left: Stand, right: Stand): boolean =>
  sameStand({ ...left, numbers: { ...left.numbers, proven: right.numbers.proven } }, right);

/** The sealed answers, as the rules see them. */
export function sealedState({ product, answers, evidence }: Sealed): ProductState {
  const proofs = new Map<string, Proof>(evidence.map((it) => [it.id, it]));
  return {
    ...{ id: product.id, roles: product.roles, placements: product.placements },
    lineage: product.parents.map(({ id }) => id),
    answers: answers.map(({ id, productId, question, value, evidence: ids }) => ({
      ...{ id, productId, questionId: question, value },
      proofs: ids.flatMap((it) => proofs.get(it) ?? []),
    })),
  };
}
