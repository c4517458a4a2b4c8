import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { comparedReadings } from '#lib/law/compared.ts';
import { findCount, type ImpactCount } from '#lib/law/count-impact.ts';
import { type ImpactPage, impactOf } from '#lib/law/impact.ts';
import type { Pack } from '#rules/engine/pack.ts';

/** What a newer version, or a later day, would change. */
export type RegulationChange = {
  kind: 'version' | 'day';
  name: string;
  title: string;
  description: string;
  /** The later day, when it is one. */
  day?: string;
  /** The version to adopt; empty for a day. */
  version: string;
  /** Requirements that come, go, or say something else now. */
  texts: { come: string[]; go: string[]; differ: string[] };
  page: ImpactPage;
  /** What counting all products found, when somebody had them counted. */
  count: ImpactCount | null;
};

/**
 * The impact of the version that waits, or of the law on a later day (`on`; without one the next dated change); null when there is
 * nothing to come. Five statements.
 */
export async function readChange(
  db: ReadDb,
  id: string,
  { on, offset }: { on?: string; offset: number },
): Promise<RegulationChange | null> {
  const compared = await comparedReadings(db, id, on);
  if (!compared) return null;
  const found = {
    page: await impactOf(db, compared.before, compared.after, offset),
    count: await findCount(db, id, compared.name),
  };
  if (compared.kind === 'day') {
    const { pack, day, what } = compared;
    return {
      ...{ kind: 'day', name: pack.shortTitle, version: '', texts: { come: [], go: [], differ: [] } },
      ...{ title: 'What changes by then', day },
      description: what || 'The law of that day held against today’s answers.',
      ...found,
    };
  }
  const { present, newest } = compared;
  return {
    ...{ kind: 'version', name: newest.shortTitle, version: newest.version, texts: textsOf(present, newest) },
    title: present ? `Version ${newest.version} of our reading` : `${newest.title} is new`,
    description: present
      ? `You judge by version ${present.version}. Nothing changes until you adopt the newer one.`
      : 'You do not judge by it yet. Nothing changes until you adopt it.',
    ...found,
  };
}

function textsOf(present: Pack | null, newest: Pack): RegulationChange['texts'] {
  const old = new Map(present?.requirements.map((it) => [it.id, it]));
  const now = new Map(newest.requirements.map((it) => [it.id, it]));
  const title = ({ title, cites }: { title: string; cites: string }) => `${title} (${cites})`;
  return {
    come: [...now.values()].filter(({ id }) => !old.has(id)).map(title),
    go: [...old.values()].filter(({ id }) => !now.has(id)).map(title),
    differ: [...now.values()]
      .filter((it) => old.has(it.id) && JSON.stringify(old.get(it.id)) !== JSON.stringify(it))
      .map(title),
  };
}
