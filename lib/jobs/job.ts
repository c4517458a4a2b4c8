import { z } from 'zod';

/** What may be done in the background. `after` is the last product done: a job that was cut short goes on there. */
export const Work = z.discriminatedUnion('kind', [
  /** Judges every product anew: an answer of the organisation, the rules or the day has changed. */
  z.object({ kind: z.literal('recompute-tenant'), after: z.uuid().optional() }),
  /** Judges these products anew. */
  z.object({ kind: z.literal('recompute-products'), productIds: z.array(z.uuid()), after: z.uuid().optional() }),
  /** Counts what a newer version of a regulation, or a later day (`on`), would change; how far it came is kept with the count. */
  z.object({ kind: z.literal('count-impact'), regulation: z.string(), on: z.iso.date().optional() }),
]);

export type Work = z.infer<typeof Work>;

export type JobState = 'queued' | 'running' | 'done' | 'failed';

export type Progress = { id: string; kind: Work['kind']; state: JobState; done: number; total: number };
