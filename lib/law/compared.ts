import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { readAsOf } from '#lib/readiness/as-of.ts';
import { today } from '#lib/readiness/today.ts';
import { nextChange } from '#lib/regulations/regulation.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import type { Reading } from './impact.ts';
import { lawOf } from './in-use.ts';
import { waitingFor } from './waiting.ts';

/** The present reading of a regulation and what is held against it; `name` tells them apart from others of the same regulation. */
export type Compared = { name: string; before: Reading; after: Reading } & (
  | { kind: 'version'; present: Pack | null; newest: Pack }
  | { kind: 'day'; pack: Pack; day: IsoDate; what: string }
);

/**
 * The version that waits, or a later day (`on`; without one the next dated change), against the present; null when there is nothing to
 * come. No statement beside the law's own.
 */
export async function comparedReadings(db: ReadDb, id: string, on?: string): Promise<Compared | null> {
  const now = today();
  const waiting = on === undefined ? await waitingFor(db, id) : undefined;
  if (waiting) {
    const { present, newest } = waiting;
    const [before, after] = [present, newest].map((pack): Reading => ({ pack, asOf: now })) as [Reading, Reading];
    return { kind: 'version', name: `version ${newest.version}`, before, after, present, newest };
  }
  const pack = (await lawOf(db)).packs.find((it) => it.id === id);
  const asked = readAsOf(on);
  const next = pack && (asked.moved ? { date: asked.asOf, what: '' } : nextChange(pack, now));
  if (!pack || !next) return null;
  const { date: day, what } = next;
  return { kind: 'day', name: `on ${day}`, before: { pack, asOf: now }, after: { pack, asOf: day }, pack, day, what };
}
