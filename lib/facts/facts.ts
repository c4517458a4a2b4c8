import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';

/** Accepted evidence behind an answer, with the days it is valid. */
export type Proof = { id: string; type: string; validFrom: IsoDate | null; validUntil: IsoDate | null };

/** One stored answer as the rules see it. `productId` is null for the organisation's; `value` is null while only a note or a file exists. */
export type StoredAnswer = {
  id: string;
  productId: string | null;
  questionId: string;
  value: AnswerValue | null;
  proofs: Proof[];
};

export type PlacementDays = { market: string; placedOn: IsoDate | null; lastPlacedOn: IsoDate | null };

/** Everything the rules need to know about one product. */
export type ProductState = {
  id: string;
  roles: string[];
  placements: PlacementDays[];
  /** Parent, grandparent …, nearest first. */
  lineage: string[];
  /** Its own, its lineage's and the organisation's, in any order. */
  answers: StoredAnswer[];
};

export type Origin = 'record' | 'own' | 'parent' | 'organisation';

/** An answer that counts for a product, and where it came from. `answer` is empty for what the product's record says. */
export type Fact = { value: AnswerValue; from: Origin; answer?: StoredAnswer };

/** What counts for a product in every market: its own answers before its parents', those before the organisation's. */
export type Standpoint = {
  facts: ReadonlyMap<string, Fact>;
  /** Evidence by question: that of the answer that counts, and of nearer answers that hold a file but no value yet. */
  proofs: ReadonlyMap<string, readonly Proof[]>;
  values: Facts;
};

/** Chooses the answers that count for a product. An answer without a value does not count, but its evidence does. */
export function standpoint({ id, lineage, answers }: ProductState): Standpoint {
  const facts = new Map<string, Fact>();
  const proofs = new Map<string, readonly Proof[]>();
  const values: Record<string, AnswerValue> = {};
  for (const answer of [id, ...lineage, null].flatMap((owner) => answers.filter((it) => it.productId === owner))) {
    const { questionId, value } = answer;
    if (facts.has(questionId)) continue;
    if (answer.proofs.length > 0) proofs.set(questionId, [...(proofs.get(questionId) ?? []), ...answer.proofs]);
    if (value === null) continue;
    values[questionId] = value;
    facts.set(questionId, { value, from: originOf(answer, id), answer });
  }
  return { facts, proofs, values };
}

/** The facts of one product in one market, ready for the engine. What the record says is never overruled by an answer. */
export function factsFor(product: ProductState, market: string, { values }: Standpoint = standpoint(product)): Facts {
  return { ...values, ...recordFacts(product, market) };
}

/** As `factsFor`, each with its origin: for the questionnaire and the trace. */
export function tracedFacts(product: ProductState, market: string): Map<string, Fact> {
  const traced = new Map(standpoint(product).facts);
  for (const [question, value] of Object.entries(recordFacts(product, market))) {
    traced.set(question, { value, from: 'record' });
  }
  return traced;
}

/** Questions the product's own record answers: roles, markets, and the first and last day a unit is placed in this market. */
export function recordFacts(
  { roles, placements }: Pick<ProductState, 'roles' | 'placements'>,
  market: string,
): Record<string, AnswerValue> {
  const facts: Record<string, AnswerValue> = {};
  if (roles.length > 0) facts.roles = roles;
  if (placements.length > 0) facts.markets = placements.map((it) => it.market);
  const placement = placements.find((it) => it.market === market);
  if (placement?.placedOn) facts['placed-on'] = placement.placedOn;
  if (placement?.lastPlacedOn) facts['last-placed-on'] = placement.lastPlacedOn;
  // A placing that began and has no last day goes on.
  else if (placement?.placedOn) facts['last-placed-on'] = 'none';
  return facts;
}

/** Whether a proof is in date on a day; both ends are included, an absent end is open. */
export function inDate({ validFrom, validUntil }: Proof, day: IsoDate): boolean {
  return (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil);
}

function originOf({ productId }: StoredAnswer, id: string): Origin {
  if (productId === null) return 'organisation';
  return productId === id ? 'own' : 'parent';
}
