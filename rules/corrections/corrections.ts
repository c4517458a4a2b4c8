import type { Correction } from './correction.ts';
import { ofEu } from './eu.ts';
import { ofUkAndWorld } from './uk-world.ts';
import { ofUs } from './us.ts';

/** What the dossier is called, and how old it is. */
export const dossier = 'the web dossier on IoT regulation, last edited around March 2025';

const byRegulation = Map.groupBy([...ofEu, ...ofUkAndWorld, ...ofUs], ({ regulation }) => regulation);

/** Where the dossier this catalogue began with is wrong, dated or silent about a regulation. */
export const correctionsOf = (regulation: string): readonly Correction[] => byRegulation.get(regulation) ?? [];

/** Every regulation that has any. */
export const correctedRegulations: readonly string[] = [...byRegulation.keys()];
