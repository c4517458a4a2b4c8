import pg from 'pg';
import { hashOf } from '#rules/engine/hash.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { bank } from '#rules/questions/bank.ts';

/**
 * Keeps every released version of a regulation in the database, for tenants that have not adopted a newer one and for verdicts given
 * under it. Gives back what was new, as `cra 1.1.0`. `url` is the owner's. Throws when a version is there with other content: what was
 * released never changes.
 */
export async function publishPacks(url: string, packs: readonly Pack[] = releasedPacks): Promise<string[]> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query('begin');
    await owner.query(`select pg_advisory_xact_lock(hashtext('readymark packs'))`);
    const known = await knownHashes(owner);
    const fresh = packs.filter((pack) => isNew(pack, known));
    // The first releases of an installation hold for every tenant, those that were there before them too.
    const publishedAt = known.size === 0 ? '-infinity' : 'now';
    for (const pack of fresh) await publish(owner, pack, publishedAt);
    await owner.query('commit');
    return fresh.map(({ id, version }) => `${id} ${version}`);
  } finally {
    await owner.end();
  }
}

async function knownHashes(owner: pg.Client): Promise<Map<string, string>> {
  const { rows } = await owner.query<{ name: string; hash: string }>(
    `select regulation || ' ' || version as name, hash from pack_release`,
  );
  return new Map(rows.map(({ name, hash }) => [name, hash]));
}

function isNew(pack: Pack, known: ReadonlyMap<string, string>): boolean {
  const name = `${pack.id} ${pack.version}`;
  const hash = known.get(name);
  if (hash !== undefined && hash !== hashOf(pack))
    throw new Error(
      `${name} was released with other content. Raise the version of the pack: a released one never changes.`,
    );
  return hash === undefined;
}

async function publish(owner: pg.Client, pack: Pack, publishedAt: string): Promise<void> {
  const questions = questionsOfPack(pack).flatMap((id) => bank.get(id) ?? []);
  await owner.query(
    `insert into pack_release (regulation, version, hash, pack, questions, published_at) values ($1, $2, $3, $4, $5, $6)`,
    [pack.id, pack.version, hashOf(pack), JSON.stringify(pack), JSON.stringify(questions), publishedAt],
  );
}
