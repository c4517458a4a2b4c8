import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { type ImpactPage, impactOf, type Reading } from '#lib/law/impact.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { waitingFor } from '#lib/law/waiting.ts';
import { readAsOf } from '#lib/readiness/as-of.ts';
import { today } from '#lib/readiness/today.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { nextChange } from './regulation.ts';

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
};

/**
 * The impact of the version that waits, or of the law on a later day (`on`; without one the next dated change); null when there is
 * nothing to come. Four statements.
 */
export async function readChange(
  db: ReadDb,
  id: string,
  { on, offset }: { on?: string; offset: number },
): Promise<RegulationChange | null> {
  const waiting = on === undefined ? await waitingFor(db, id) : undefined;
  if (waiting) {
    const { present, newest } = waiting;
    const [before, after] = [reading(present), reading(newest)];
    return {
      ...{ kind: 'version', name: newest.shortTitle, version: newest.version, texts: textsOf(present, newest) },
      title: present ? `Version ${newest.version} of our reading` : `${newest.title} is new`,
      description: present
        ? `You judge by version ${present.version}. Nothing changes until you adopt the newer one.`
        : 'You do not judge by it yet. Nothing changes until you adopt it.',
      page: await impactOf(db, before, after, offset),
    };
  }
  const pack = (await lawOf(db)).packs.find((it) => it.id === id);
  const asked = readAsOf(on);
  const next = pack && (asked.moved ? { date: asked.asOf, what: '' } : nextChange(pack, today()));
  if (!pack || !next) return null;
  return {
    ...{ kind: 'day', name: pack.shortTitle, version: '', texts: { come: [], go: [], differ: [] } },
    title: 'What changes by then',
    day: next.date,
    description: next.what || 'The law of that day held against today’s answers.',
    page: await impactOf(db, reading(pack), { pack, asOf: next.date }, offset),
  };
}

const reading = (pack: Pack | null): Reading => ({ pack, asOf: today() });

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
