import { hashOf } from '#rules/engine/hash.ts';
import type { Pack } from '#rules/engine/pack.ts';

/** Content hashes by pack id and version. An entry is written once, when the version is released. */
export type Pins = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A sentence for every pack whose content is not the one its version was released with; empty when all are. */
export function unpinned(packs: readonly Pack[], pins: Pins): string[] {
  return packs.flatMap((pack) => {
    const pinned = pins[pack.id]?.[pack.version];
    if (pinned === hashOf(pack)) return [];
    return pinned === undefined
      ? [`${pack.id} ${pack.version} is not pinned: run npm run rules:check -- --pin.`]
      : [`${pack.id} changed since version ${pack.version} was released: raise its version, then pin it.`];
  });
}

/** The pins with an entry for every version that has none yet. What is pinned already stays as it is. */
export function withPins(packs: readonly Pack[], pins: Pins): Pins {
  const all: Record<string, Record<string, string>> = {};
  for (const [id, versions] of Object.entries(pins)) all[id] = { ...versions };
  for (const pack of packs) all[pack.id] = { [pack.version]: hashOf(pack), ...all[pack.id] };
  return all;
}
