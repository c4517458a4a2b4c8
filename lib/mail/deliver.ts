import 'server-only';
import { createTransport, type Transporter } from 'nodemailer';
import { identity } from '#lib/db/identity.ts';
import { env } from '#lib/env.ts';
import { writeToOutbox } from './outbox.ts';

export type QueuedMail = { id: string; recipient: string; subject: string; text: string; createdAt: Date };

/** After this many tries a message is left for the operator to look at. */
export const maxAttempts = 7;

/**
 * Sends every message that is due and returns how many left. A message that cannot leave is tried again after one minute, four,
 * sixteen and so on. Two processes never send the same one, except when the first died half-way.
 */
export async function deliverMail(): Promise<number> {
  let sent = 0;
  for (let mail = await claim(); mail; mail = await claim()) if (await deliver(mail)) sent += 1;
  return sent;
}

/** Puts a message that was given up back in line. */
export async function retryMail(id: string): Promise<void> {
  await identity().mail.updateMany({ where: { id, sentAt: null }, data: { attempts: 0, attemptedAt: null } });
}

async function claim(): Promise<QueuedMail | null> {
  const [mail] = await identity().$queryRaw<QueuedMail[]>`
    update mail set attempts = attempts + 1, attempted_at = now() where id = (
      select id from mail where sent_at is null and attempts < ${maxAttempts}
        and (attempted_at is null or attempted_at + power(4, attempts - 1) * interval '1 minute' <= now())
      order by created_at for update skip locked limit 1)
    returning id, recipient, subject, text, created_at as "createdAt"`;
  return mail ?? null;
}

async function deliver(mail: QueuedMail): Promise<boolean> {
  try {
    const server = transport();
    if (server) await send(server, mail);
    else await writeToOutbox(mail);
    // A message that left may hold a secret link; in the outbox it stays readable, which is what the outbox is for.
    const data = { sentAt: new Date(), failure: null, ...(server && { text: '' }) };
    await identity().mail.updateMany({ where: { id: mail.id }, data });
    return true;
  } catch (error) {
    const failure = error instanceof Error ? error.message.slice(0, 500) : String(error);
    await identity().mail.updateMany({ where: { id: mail.id }, data: { failure } });
    return false;
  }
}

async function send(server: Transporter, { id, recipient, subject, text }: QueuedMail): Promise<void> {
  const host = new URL(env().PUBLIC_URL).hostname;
  // The same id with every try lets the receiving side drop a copy.
  await server.sendMail({ from: env().MAIL_FROM, to: recipient, subject, text, messageId: `<${id}@${host}>` });
}

let open: { url: string; server: Transporter } | undefined;

function transport(): Transporter | null {
  const { SMTP_URL: url } = env();
  if (!url) return null;
  if (open?.url !== url) {
    const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
    open = { url, server: createTransport({ url, ...limits }) };
  }
  return open.server;
}
