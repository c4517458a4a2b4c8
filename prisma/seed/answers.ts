import { createHash } from 'node:crypto';
import { factsFor, type ProductState } from '#lib/facts/facts.ts';
import { packsFor } from '#rules/engine/covers.ts';
import type { AnswerValue, IsoDate } from '#rules/engine/language.ts';
import { bestAnswer } from '#rules/packs/best-answer.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { walk } from '#rules/packs/walk.ts';
import { bank } from '#rules/questions/bank.ts';
import { openForOrganisation, organisationFacts, organisationLacks } from './organisation.ts';
import { type DemoProduct, homeDevice } from './products.ts';

export type Answers = Record<string, AnswerValue>;

/** What the maker has answered about itself by `day`: what these products ask of it, but for what it has not settled or lacks. Pure. */
export function organisationAnswers(products: readonly DemoProduct[], day: IsoDate): Answers {
  const wanted: Answers = { ...organisationFacts };
  for (const product of products) Object.assign(wanted, inOrder(product, day, wanted));
  const settled = Object.entries(wanted).filter(
    ([id]) => bank.get(id)?.scope === 'organisation' && !openForOrganisation.includes(id),
  );
  return without(Object.fromEntries(settled), organisationLacks);
}

/** What a product's people have answered by `day`, as far as they have got; `organisation` is what it inherits. Pure. */
export function productAnswers(product: DemoProduct, day: IsoDate, organisation: Answers): Answers {
  const screening = { ...homeDevice, ...product.screening };
  // A product somebody has only begun to register.
  if (product.done === 0) return Object.fromEntries(Object.entries(screening).slice(0, 12));
  const given = { ...without(inOrder(product, day, organisation), product.lacks ?? {}), ...product.faults };
  const isGiven = (id: string) =>
    id in screening ||
    id in (product.faults ?? {}) ||
    id in (product.lacks ?? {}) ||
    bank.get(id)?.use === 'screening' ||
    place(product.model + id) < product.done;
  return Object.fromEntries(
    Object.entries({ ...screening, ...given }).filter(([id]) => bank.get(id)?.scope === 'product' && isGiven(id)),
  );
}

/** What is still asked of a product in its markets, answered by a maker who has everything in order. */
function inOrder(product: DemoProduct, day: IsoDate, known: Answers): Answers {
  const state = stateOf(product);
  const start: Answers = { ...known, ...homeDevice, ...product.screening };
  const chosen: Answers = {};
  for (const { market } of state.placements) {
    const facts = { ...start, ...factsFor(state, market), ...chosen };
    Object.assign(chosen, Object.fromEntries(walk(packsFor(releasedPacks, [market]), day, facts, bestAnswer)));
  }
  return chosen;
}

/** The product as the rules see it, before anything is answered. */
export const stateOf = ({ model, roles = ['manufacturer'], placings }: DemoProduct): ProductState => ({
  id: model,
  roles,
  placements: placings.map(({ market, placedOn, lastPlacedOn }) => ({
    market,
    placedOn: placedOn as IsoDate | null,
    lastPlacedOn: (lastPlacedOn ?? null) as IsoDate | null,
  })),
  lineage: [],
  answers: [],
});

/** The answers with some points of their checklists left out. */
function without(answers: Answers, lacks: Record<string, readonly string[]>): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => {
      if (!lacks[id] || typeof value === 'string' || typeof value === 'number') return [id, value];
      const left = value.filter((option) => !lacks[id]?.includes(option));
      return [id, left.length > 0 ? left : ['none-of-these']];
    }),
  );
}

/** A fixed place between 0 and 1 for a text, so that the demo is the same each time. */
const place = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
