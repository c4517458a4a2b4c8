import 'server-only';
import { identity } from '#lib/db/identity.ts';
import { maxAttempts } from '#lib/mail/deliver.ts';

export type MailRow = {
  id: string;
  recipient: string;
  subject: string;
  /** Empty once a mail server has taken the message: it may hold a secret link. */
  text: string;
  createdAt: Date;
  sentAt: Date | null;
  failure: string | null;
  attempts: number;
  state: 'sent' | 'waiting' | 'given-up';
};

/** One page of messages, newest first. */
export async function listMail(page: {
  search: string;
  offset: number;
  limit: number;
}): Promise<{ rows: MailRow[]; total: number }> {
  const like = `%${page.search.replace(/[\\%_]/g, '\\$&')}%`;
  const found = await identity().$queryRaw<(MailRow & { total: number })[]>`
    select id, recipient, subject, text, created_at as "createdAt", sent_at as "sentAt", failure, attempts,
      case when sent_at is not null then 'sent' when attempts >= ${maxAttempts} then 'given-up' else 'waiting' end as state,
      count(*) over ()::int as total
    from mail where recipient ilike ${like} or subject ilike ${like}
    order by created_at desc, id limit ${page.limit} offset ${page.offset}`;
  return { rows: found, total: found[0]?.total ?? 0 };
}
