import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { frameworkHash } from '#lib/frameworks/framework.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { bank } from '#rules/questions/bank.ts';
import type { Question } from '#rules/questions/question.ts';
import { contentHash, type Law, lawFrom, releasedLaw } from './law.ts';

const ofTransaction = new WeakMap<ReadDb, Promise<Law>>();

/**
 * The law this tenant judges by: of every regulation the version it adopted last, else the newest there was when the tenant was made, and
 * its own frameworks. One statement the first time in a transaction, and one more when a process meets a version it does not hold yet.
 */
export function lawOf(db: ReadDb): Promise<Law> {
  const known = ofTransaction.get(db) ?? load(db);
  ofTransaction.set(db, known);
  return known;
}

/** A question of the bank or of the tenant's own law; a statement only for one that the bank does not have. */
export async function findQuestion(db: ReadDb, id: string): Promise<Question | undefined> {
  return bank.get(id) ?? (await lawOf(db)).bank.get(id);
}

/** For a command that has just changed it. */
export const forgetLaw = (db: ReadDb): boolean => ofTransaction.delete(db);

/** Where the tenant differs from the newest release: another version, none at all (`version` null), or a framework of its own. */
export type LawException = { regulation: string; version: string | null; hash: string | null; own: boolean };

/** Version by regulation of what this build has: the parameter of `exceptions`. */
export const newestVersions = JSON.stringify(Object.fromEntries(releasedPacks.map(({ id, version }) => [id, version])));

/** The `LawException`s of the tenant as a list, for a larger statement; `newest` is the placeholder of `newestVersions`. */
export const exceptions = (newest: string): string => `(
  with adopted as (
    select distinct on (regulation) regulation, version from adoption order by regulation, adopted_at desc, id desc),
  since as (
    select distinct on (r.regulation) r.regulation, r.version from pack_release r join tenant t on r.published_at <= t.created_at
    order by r.regulation, r.published_at desc),
  in_use as (
    select regulation, coalesce(a.version, s.version) as version from (select distinct regulation from pack_release) every
    left join adopted a using (regulation) left join since s using (regulation)),
  different as (
    select u.regulation, u.version, r.hash, false as own from in_use u left join pack_release r using (regulation, version)
    where (${newest}::jsonb ->> u.regulation) is not null and (${newest}::jsonb ->> u.regulation) is distinct from u.version
    union all
    (select distinct on (regulation) regulation, version, hash, true from framework where retired_at is null
      order by regulation, imported_at desc, id desc))
  select coalesce(json_agg(different order by own, regulation), '[]') from different)`;

async function load(db: ReadDb): Promise<Law> {
  const [row] = await db.$queryRawUnsafe<{ found: LawException[] }[]>(
    `select ${exceptions('$1')} as found`,
    newestVersions,
  );
  return lawWith(db, row?.found ?? []);
}

/** The law with these exceptions, known from then on in this transaction: for a statement that read them along with something else. */
export function takeLaw(db: ReadDb, found: readonly LawException[]): Promise<Law> {
  const known = ofTransaction.get(db) ?? lawWith(db, found);
  ofTransaction.set(db, known);
  return known;
}

/** A pack with the questions it reads, as it was stored. */
export type Stored = { pack: Pack; questions: Question[] };

/** Content never changes under its hash, so it is read once by each process. The oldest make room. */
const stored = new Map<string, Stored>();
const laws = new Map<string, Law>();
const kept = 500;

async function lawWith(db: ReadDb, found: readonly LawException[]): Promise<Law> {
  if (found.length === 0) return releasedLaw();
  const key = JSON.stringify(found.map(({ regulation, version, hash }) => [regulation, version, hash]));
  const known = laws.get(key);
  if (known) return known;
  await fetchMissing(
    db,
    found.flatMap(({ hash }) => hash ?? []),
  );
  const of = ({ hash }: LawException): Stored[] => (hash && stored.get(hash) ? [stored.get(hash) as Stored] : []);
  const others = new Map(found.filter((it) => !it.own).map((it) => [it.regulation, of(it)]));
  const all = [
    ...releasedPacks.flatMap((pack): Stored[] => others.get(pack.id) ?? [{ pack, questions: [] }]),
    ...found.filter((it) => it.own).flatMap(of),
  ];
  const law = lawFrom(
    all.map((it) => it.pack),
    all.flatMap((it) => it.questions),
  );
  return remember(laws, key, law);
}

/**
 * Packs by the hash they were judged under, whatever is judged by now. What is gone, or does not fit its hash any more, is not among
 * them. One statement when this process does not hold them all.
 */
export async function packsByHash(db: ReadDb, hashes: readonly string[]): Promise<Map<string, Stored>> {
  const built = new Map(releasedPacks.map((pack) => [contentHash(pack), { pack, questions: [] }]));
  await fetchMissing(
    db,
    hashes.filter((it) => !built.has(it)),
  );
  return new Map(
    hashes.flatMap((hash) => {
      const found = built.get(hash) ?? stored.get(hash);
      return found && packHash(hash, found) === hash ? [[hash, found]] : [];
    }),
  );
}

/** The hash of a stored pack, counted the way its name says. */
export const packHash = (name: string, found: Stored): string =>
  name.startsWith('own:') ? frameworkHash(found) : contentHash(found.pack);

async function fetchMissing(db: ReadDb, hashes: readonly string[]): Promise<void> {
  const missing = hashes.filter((it) => !stored.has(it));
  if (missing.length === 0) return;
  const rows = await db.$queryRaw<(Stored & { hash: string })[]>`
    select hash, pack, questions from pack_release where hash = any (${missing}::text[])
    union all select hash, pack, questions from framework where hash = any (${missing}::text[])`;
  for (const { hash, pack, questions } of rows) remember(stored, hash, { pack, questions });
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): Value {
  const [oldest] = map.keys();
  if (map.size >= kept && oldest !== undefined) map.delete(oldest);
  map.set(key, value);
  return value;
}
