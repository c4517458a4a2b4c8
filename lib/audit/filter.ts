import { z } from 'zod';

const text = z.string().max(200).optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);

/** What the address says to narrow the log by; anything else in it is ignored. */
export const AuditFilter = z.object({ actor: text, action: text, subject: text, from: day, until: day });
export type AuditFilter = z.infer<typeof AuditFilter>;

export const readAuditFilter = (params: Record<string, unknown>): AuditFilter => AuditFilter.parse(params);
