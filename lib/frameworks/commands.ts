import 'server-only';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { queueJob } from '#lib/jobs/commands.ts';
import { forgetLaw } from '#lib/law/in-use.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { type Framework, frameworkHash } from './framework.ts';
import { stepFor } from './history.ts';
import { frameworkHistory } from './queries.ts';

/**
 * Takes a checked framework into the tenant's law: every product is judged by it soon after, in place of its former version. The same content
 * twice has one effect; other content under a version that exists is refused, as is one framework too many.
 */
export async function importFramework(
  db: TenantDb,
  member: Member,
  framework: Framework,
): Promise<Result<'refused', 'imported' | 'same'>> {
  const { pack, questions } = framework;
  const hash = frameworkHash(framework);
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(app_tenant()::text || ' framework', 0))`;
  const step = stepFor(framework, await frameworkHistory(db));
  if (step.does === 'refuse') return failed('refused', step.why);
  if (step.does === 'nothing') return ok('same' as const);
  await retireRows(db, pack.id);
  if (step.does === 'bring back') await db.framework.updateMany({ where: { id: step.id }, data: { retiredAt: null } });
  else
    await db.framework.create({
      data: { regulation: pack.id, version: pack.version, hash, pack, questions, importedBy: member.personId },
      select: { id: true },
    });
  await changed(db, member, 'framework.imported', pack.id, {
    ...{ title: pack.title, version: pack.version, hash, requirements: pack.requirements.length },
    questions: questions.length,
  });
  return ok('imported' as const);
}

/** Takes a framework out of the tenant's law. Its answers stay where they are, and importing it again brings it back. */
export async function retireFramework(db: TenantDb, member: Member, regulation: string): Promise<Result<'not-there'>> {
  const found = await db.framework.findFirst({
    where: { regulation, retiredAt: null },
    orderBy: { importedAt: 'desc' },
    select: { version: true },
  });
  if (!found || (await retireRows(db, regulation)) === 0) return failed('not-there');
  await changed(db, member, 'framework.retired', regulation, { version: found.version });
  return ok();
}

async function retireRows(db: TenantDb, regulation: string): Promise<number> {
  const { count } = await db.framework.updateMany({
    where: { regulation, retiredAt: null },
    data: { retiredAt: new Date() },
  });
  return count;
}

async function changed(
  db: TenantDb,
  member: Member,
  action: 'framework.imported' | 'framework.retired',
  subjectId: string,
  detail: Record<string, unknown>,
): Promise<void> {
  forgetLaw(db);
  await queueJob(db, { kind: 'recompute-tenant' }, member.personId);
  await record(db, member, { action, subjectType: 'framework', subjectId, detail });
}
