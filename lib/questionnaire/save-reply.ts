import 'server-only';
import { SaveAnswer, type Saved, saveAnswer, WouldHide } from '#lib/answers/save.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import type { Judgement } from '#lib/readiness/judge.ts';
import { openIn } from './open.ts';
import { servedIn } from './serves.ts';
import type { SaveReply, Standing } from './view.ts';

/** Saves one answer a person gave in the questionnaire, in a transaction of its own, and tells what is open now. */
export async function saveFromQuestionnaire(member: Member, sent: unknown): Promise<SaveReply> {
  const input = SaveAnswer.safeParse(sent);
  if (!input.success) return unreadable(input.error.issues);
  try {
    const saved = await inTenant(member, (db) => saveAnswer(db, member, { ...input.data, hiding: hidingOf(sent) }));
    return reply(saved, input.data.questionId);
  } catch (error) {
    if (!(error instanceof WouldHide)) throw error;
    return { ok: false, reason: 'hides', questions: error.questions };
  }
}

/** A person is asked first; only `allow` says that they were. */
function hidingOf(sent: unknown): SaveAnswer['hiding'] {
  return (sent as { hiding?: unknown }).hiding === 'allow' ? 'allow' : 'ask';
}

function reply(saved: Saved, questionId: string): SaveReply {
  if (!saved.ok) return saved;
  const { version, updatedAt, after } = saved;
  return { ok: true, version, updatedAt, standing: after && standingOf(after, questionId) };
}

function standingOf(after: Judgement, questionId: string): Standing {
  const open = openIn(after);
  const serves = servedIn(after).get(questionId)?.values() ?? [];
  return {
    open: [...open.keys()],
    now: [...open].filter(([, { now }]) => now).map(([id]) => id),
    fails: [...serves].filter(({ fails }) => fails).map(({ requirement, mends }) => ({ requirement, mends })),
  };
}

function unreadable(issues: readonly { path: PropertyKey[]; message: string }[]): SaveReply {
  const fields: Record<string, string> = {};
  for (const { path, message } of issues) if (path[0] === 'note' || path[0] === 'reason') fields[path[0]] ??= message;
  if (Object.keys(fields).length === 0)
    fields.value = 'This is not an answer to the question. Choose or type it again.';
  return { ok: false, reason: 'rejected', fields };
}
