import { type Fact, type ProductState, standpoint, tracedFacts } from '#lib/facts/facts.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Sealed } from './document.ts';
import { type Basis, sealedState } from './stands.ts';

type Ids = ReadonlySet<string>;

/** What people changed since a document was sealed, of what these questions touch. */
export type Differing = {
  /** Labels of questions that are answered otherwise, or not any more. */
  answers: (reads: Ids) => string[];
  /** Titles of sealed evidence that is no longer behind an answer, and how much came instead. */
  evidence: (reads: Ids) => { gone: string[]; added: number };
};

/** Compares sealed answers and evidence with those of now; `sealedReads` are the questions that could have been sealed. Pure. */
export function differingFrom(document: Sealed, { state, law }: Basis, sealedReads: Ids): Differing {
  const [then, now] = [sealedState(document), state];
  const changed = changedQuestions(then, now).filter((it) => sealedReads.has(it));
  const labels = new Map(document.answers.map(({ question, label }) => [question, label]));
  const titles = new Map(document.evidence.map(({ id, title }) => [id, title]));
  return {
    answers: (reads) =>
      changed.filter((it) => reads.has(it)).map((it) => law.bank.get(it)?.label ?? labels.get(it) ?? it),
    evidence: (reads) => {
      const [before, after] = [proofsOf(then, reads), proofsOf(now, reads)];
      const gone = [...before].filter((it) => !after.has(it)).map((it) => titles.get(it) ?? it);
      return { gone, added: [...after].filter((it) => !before.has(it)).length };
    },
  };
}

/** Titles of evidence that was in date when sealed and is not on a later day. Pure. */
export function expired({ answers, evidence, asOf }: Sealed, day: IsoDate, reads: Ids): string[] {
  const attached = new Set(answers.filter(({ question }) => reads.has(question)).flatMap((it) => it.evidence));
  return evidence
    .filter(({ id, validUntil }) => attached.has(id) && validUntil !== null && validUntil >= asOf && validUntil < day)
    .map(({ title }) => title);
}

function changedQuestions(then: ProductState, now: ProductState): string[] {
  const markets = new Set([...then.placements, ...now.placements].map(({ market }) => market));
  const found = new Set<string>();
  for (const market of markets) {
    const [before, after] = [tracedFacts(then, market), tracedFacts(now, market)];
    for (const question of new Set([...before.keys(), ...after.keys()]))
      if (says(before.get(question)) !== says(after.get(question))) found.add(question);
  }
  return [...found];
}

const says = (fact: Fact | undefined): string => JSON.stringify(fact?.value ?? null);

const proofsOf = (state: ProductState, reads: Ids): Set<string> =>
  new Set(
    [...standpoint(state).proofs]
      .flatMap(([question, proofs]) => (reads.has(question) ? proofs : []))
      .map(({ id }) => id),
  );
