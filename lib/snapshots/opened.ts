import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { packsByHash } from '#lib/law/in-use.ts';
import { type Checked, check } from './check.ts';
import type { Sealed, SealedPack } from './document.ts';
import type { Packs } from './drawn.ts';
import type { StoredSnapshot } from './queries.ts';

/** A snapshot ready to be read: checked, with the packs it was judged by. `gone` are packs that are no longer kept. */
export type OpenedSnapshot = { checked: Checked; packs: Packs; gone: SealedPack[] };

/** Checks a stored snapshot and fetches the packs it names; at most one statement. */
export async function openSnapshot(db: ReadDb, stored: StoredSnapshot): Promise<OpenedSnapshot> {
  const checked = check(stored);
  if (!checked.holds) return { checked, packs: new Map(), gone: [] };
  const { law } = checked.document;
  const packs = await packsByHash(
    db,
    law.map(({ hash }) => hash),
  );
  return { checked, packs, gone: law.filter(({ hash }) => !packs.has(hash)) };
}

/** Whose an answer is, by whom and since when, for members: `inherited from Cam Platform; Ada Byron, 2026-03-01`. */
export function aboutAnswers({ answers, product }: Sealed): (question: string) => string | undefined {
  const given = new Map(answers.filter(({ value }) => value !== null).map((it) => [it.question, it]));
  const parents = new Map(product.parents.map(({ id, name }) => [id, name]));
  return (question) => {
    const answer = given.get(question);
    if (!answer) return undefined;
    const { from, productId, author, at } = answer;
    const whose =
      from === 'parent'
        ? `inherited from ${parents.get(productId ?? '') ?? 'its parent'}`
        : from === 'organisation' && 'for the whole organisation';
    return [whose, [author, at.slice(0, 10)].filter(Boolean).join(', ')].filter(Boolean).join('; ');
  };
}

/** The same for auditors: whose it is, since when, and why it stands apart; never who gave it. */
export function aboutAnswersToAuditors({ answers }: Sealed): (question: string) => string | undefined {
  const given = new Map(answers.filter(({ value }) => value !== null).map((it) => [it.question, it]));
  return (question) => {
    const answer = given.get(question);
    if (!answer) return undefined;
    const { from, at, reason } = answer;
    const whose = from === 'parent' ? 'inherited' : from === 'organisation' && 'for the whole organisation';
    return [whose, `answered ${at.slice(0, 10)}`, reason && `because: ${reason}`].filter(Boolean).join(', ');
  };
}
