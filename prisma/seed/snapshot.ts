import { randomUUID } from 'node:crypto';
import { saveAnswer } from '#lib/answers/save.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { today } from '#lib/readiness/today.ts';
import { takeSnapshot } from '#lib/snapshots/commands.ts';

const questionId = 'password-scheme';

/** Seals how a product stood while its units shared one password, before that was put right: so the demo shows what changed since. */
export async function sealBeforeTheFix(manager: Member, productId: string): Promise<void> {
  await answer(manager, productId, 'shared-default', 'Firmware 2.3 ships with one password for all units.');
  const said = { title: 'Before firmware 2.4', note: 'For the surveillance audit. The password fix comes with 2.4.' };
  const taken = await inTenant(manager, (db) =>
    takeSnapshot(db, manager, { id: randomUUID(), productId, ...said, asOf: today() }),
  );
  if (!taken.ok) throw new Error(taken.message);
  await answer(manager, productId, 'user-set', 'Since firmware 2.4 the app asks for a password before the first use.');
}

async function answer(manager: Member, productId: string, value: string, note: string): Promise<void> {
  await inTenant(manager, async (db) => {
    const stands = await db.answer.findFirst({ where: { productId, questionId }, select: { version: true } });
    const input = { productId, questionId, value, note, reason: '', version: stands?.version ?? 0 };
    const saved = await saveAnswer(db, manager, input);
    if (!saved.ok) throw new Error(`${questionId} was not answered: ${JSON.stringify(saved)}`);
  });
}
