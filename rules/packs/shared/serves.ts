import type { Requirement } from '#rules/engine/pack.ts';

type Serves = NonNullable<Requirement['serves']>;

/** The law asks more than the provision: what is done for it meets the provision, or most of it. */
export const partly = (...requirements: string[]): Serves =>
  requirements.map((requirement) => ({ requirement, how: 'partly' }));

/** The same subject in another place; an answer here is worth reading there. */
export const informs = (...requirements: string[]): Serves =>
  requirements.map((requirement) => ({ requirement, how: 'informs' }));
