import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { today } from '#lib/readiness/today.ts';
import { ok, type Result } from '#lib/result.ts';
import { sharedBank } from './check-framework.ts';
import { importFramework } from './commands.ts';
import { frameworkHistory } from './queries.ts';
import { formOf, readFile, type Sent } from './read-file.ts';
import { type FrameworkReport, refusal, reportOn } from './report.ts';

/** Checks a file and, when it is wanted and nothing is wrong with it, imports it. Fails when it is no such file at all. */
export async function takeFile(
  db: TenantDb,
  member: Member,
  sent: Sent,
  wanted: boolean,
): Promise<Result<'unreadable', FrameworkReport>> {
  const law = await lawOf(db);
  const history = await frameworkHistory(db);
  const read = readFile(sent, { bank: sharedBank(law), history, today: today() });
  if (!read.ok) return read;
  const { framework } = read.value;
  const report = { form: formOf(sent.bytes), ...reportOn(read.value, law, history) };
  if (!framework || report.problemCount > 0 || !wanted) return ok(report);
  const taken = await importFramework(db, member, framework);
  return ok(taken.ok ? { ...report, outcome: taken.value } : { ...report, ...refusal(taken.message ?? '') });
}
