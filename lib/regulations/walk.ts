import type { Law } from '#lib/law/law.ts';
import { type Crosswalk, crosswalk } from '#rules/engine/crosswalk.ts';

const walks = new WeakMap<Law, Crosswalk>();

/** The crosswalk of a tenant's law, made once for each that is in memory. */
export function walkOf(law: Law): Crosswalk {
  const walk = walks.get(law) ?? crosswalk(law.packs);
  walks.set(law, walk);
  return walk;
}
