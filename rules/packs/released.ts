import type { Pack } from '#rules/engine/pack.ts';
import { cra } from './cra/pack.ts';
import { etsiEn303645 } from './etsi-en-303-645/pack.ts';
import { ukPsti } from './uk-psti/pack.ts';
import { usCaSb327 } from './us-ca-sb327/pack.ts';

/** Every pack the product judges by. */
export const releasedPacks: readonly Pack[] = [cra, ukPsti, usCaSb327, etsiEn303645];

const byId = new Map(releasedPacks.map((it) => [it.id, it]));

/** The released pack with this id, or nothing. */
export const pack = (id: string): Pack | undefined => byId.get(id);
