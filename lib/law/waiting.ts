import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { lawOf } from './in-use.ts';

/** A newer reading of a regulation than the one the tenant judges by; `present` is null for a regulation it does not judge by yet. */
export type Waiting = { present: Pack | null; newest: Pack };

/** What was released since the tenant was made and it has not adopted; no statement beside the law's own. */
export async function waitingIn(db: ReadDb): Promise<Waiting[]> {
  const { packs } = await lawOf(db);
  const inUse = new Map(packs.map((it) => [it.id, it]));
  return releasedPacks.flatMap((newest) => {
    const present = inUse.get(newest.id) ?? null;
    return present?.version === newest.version ? [] : [{ present, newest }];
  });
}

/** What waits of one regulation; nothing when the newest is in use or there is none of that id. */
export const waitingFor = async (db: ReadDb, id: string): Promise<Waiting | undefined> =>
  (await waitingIn(db)).find(({ newest }) => newest.id === id);
