import { createHash } from 'node:crypto';
import { hashOf } from '#rules/engine/hash.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { bank } from '#rules/questions/bank.ts';
import type { Question } from '#rules/questions/question.ts';

/** The rules one tenant judges by: a version of every regulation, its own frameworks, and every question they read. */
export type Law = {
  packs: readonly Pack[];
  bank: ReadonlyMap<string, Question>;
  /** Changes with any of the packs and with our way of judging; what was judged under another one is judged again. */
  fingerprint: string;
};

/** Raise when judging itself changes, so that what is stored is judged again. */
const judging = 5;

/** The law made of these packs; `questions` are those the question bank does not have. Pure. */
export function lawFrom(packs: readonly Pack[], questions: readonly Question[] = []): Law {
  const parts = packs.map((it) => `${it.id} ${contentHash(it)}`);
  const own = questions.filter(({ id }) => !bank.has(id));
  const text = JSON.stringify([judging, parts, own]);
  return {
    packs,
    bank: own.length === 0 ? bank : new Map([...bank, ...own.map((it) => [it.id, it] as const)]),
    fingerprint: createHash('sha256').update(text).digest('hex').slice(0, 12),
  };
}

const hashes = new WeakMap<Pack, string>();

/** The content hash of a pack, counted once for each that is in memory. */
export function contentHash(pack: Pack): string {
  const known = hashes.get(pack) ?? hashOf(pack);
  hashes.set(pack, known);
  return known;
}

let released: Law | undefined;

/** The newest version of every regulation and no framework of anyone's own: what a new tenant judges by. */
export function releasedLaw(): Law {
  released ??= lawFrom(releasedPacks);
  return released;
}
