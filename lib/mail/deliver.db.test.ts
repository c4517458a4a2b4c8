import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { identity, inIdentity } from '#lib/db/identity.ts';
import { env } from '#lib/env.ts';
import { deliverMail, maxAttempts, retryMail } from './deliver.ts';
import { queueMail } from './queue.ts';

const outbox = mkdtempSync(join(tmpdir(), 'readymark-outbox-'));
const received: string[] = [];
let refusing = false;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      if (refusing) return done(new Error('Mailbox busy'));
      received.push(Buffer.concat(chunks).toString());
      done();
    });
  },
});
let smtp = '';

beforeAll(async () => {
  env().MAIL_OUTBOX_DIR = outbox;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.server.address();
  smtp = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));
afterEach(async () => {
  env().SMTP_URL = undefined;
  refusing = false;
  await identity().mail.deleteMany({});
});

const queue = (to = `${randomUUID()}@example.com`) =>
  inIdentity((db) => queueMail(db, { to, subject: 'Ünder way', text: 'Follow https://example.com/secret\n.\nBye' }));
const only = () => identity().mail.findFirstOrThrow();
const makeDue = () => identity().$executeRaw`update mail set attempted_at = now() - interval '2 days'`;

describe('a message', () => {
  it('does not exist when its transaction fails', async () => {
    const failing = inIdentity(async (db) => {
      await queueMail(db, { to: 'a@example.com', subject: 'x', text: 'x' });
      throw new Error('later step');
    });
    await expect(failing).rejects.toThrow('later step');
    expect(await deliverMail()).toBe(0);
  });

  it('goes to the mail server, whole, and its text is then forgotten', async () => {
    env().SMTP_URL = smtp;
    await queue('ada@example.com');
    expect(await deliverMail()).toBe(1);
    expect(received.at(-1)).toContain('To: ada@example.com');
    expect(received.at(-1)).toContain('https://example.com/secret');
    expect(received.at(-1)).toContain('Bye');
    expect(await only()).toMatchObject({ sentAt: expect.any(Date), text: '', failure: null, attempts: 1 });
    expect(await deliverMail()).toBe(0);
  });

  it('waits longer after every failure, says why, and leaves when the server is back', async () => {
    env().SMTP_URL = smtp;
    refusing = true;
    await queue();
    expect(await deliverMail()).toBe(0);
    expect(await only()).toMatchObject({ sentAt: null, attempts: 1, failure: expect.stringContaining('Mailbox busy') });
    await deliverMail();
    expect((await only()).attempts).toBe(1);

    refusing = false;
    await makeDue();
    expect(await deliverMail()).toBe(1);
    expect(await only()).toMatchObject({ attempts: 2, failure: null });
  });

  it('is given up after some days and goes out again when the operator says so', async () => {
    env().SMTP_URL = 'smtp://127.0.0.1:1';
    await queue();
    for (let attempt = 0; attempt < maxAttempts + 2; attempt += 1) {
      await makeDue();
      await deliverMail();
    }
    const given = await only();
    expect(given.attempts).toBe(maxAttempts);
    env().SMTP_URL = smtp;
    await retryMail(given.id);
    expect(await deliverMail()).toBe(1);
  });

  it('is sent once, however many processes send', async () => {
    env().SMTP_URL = smtp;
    const before = received.length;
    for (let count = 0; count < 30; count += 1) await queue();
    const sent = await Promise.all(Array.from({ length: 8 }, () => deliverMail()));
    expect(sent.reduce((sum, count) => sum + count)).toBe(30);
    expect(received.length - before).toBe(30);
  });

  it('that another process is just taking holds up no other', async () => {
    env().SMTP_URL = smtp;
    await queue('taken@example.com');
    await queue('free@example.com');
    const sent = await inIdentity(async (db) => {
      await db.$queryRaw`select from mail where recipient = 'taken@example.com' for update`;
      return deliverMail();
    });
    expect(sent).toBe(1);
    expect(received.at(-1)).toContain('To: free@example.com');
  });

  it('without a mail server is a file that people can read, and stays on the operator’s screen', async () => {
    await queue('ada@example.com');
    expect(await deliverMail()).toBe(1);
    const [name = ''] = readdirSync(outbox);
    const file = readFileSync(join(outbox, name), 'utf8');
    expect(name).toMatch(/\.eml$/);
    expect(file).toContain('To: ada@example.com\r\n');
    expect(file).toContain('https://example.com/secret');
    expect((await only()).text).toContain('https://example.com/secret');
  });
});
