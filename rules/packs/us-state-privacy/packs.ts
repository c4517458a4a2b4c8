import { laws2025 } from './laws-2025.ts';
import { lawsFrom2026 } from './laws-from-2026.ts';
import { lawsTo2024 } from './laws-to-2024.ts';
import { packOf } from './pack-of.ts';

/** The general consumer privacy laws of 23 states, one regulation each; California has a law of another kind. */
export const usStateLaws = [...lawsTo2024, ...laws2025, ...lawsFrom2026];

export const usStatePacks = usStateLaws.map(packOf);
