import 'server-only';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '#lib/env.ts';
import type { QueuedMail } from './deliver.ts';

/** Without a mail server: the message as a file that any mail program and any text editor opens. Returns its path. */
export async function writeToOutbox(mail: QueuedMail): Promise<string> {
  const folder = env().MAIL_OUTBOX_DIR;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const time = mail.createdAt.toISOString().replaceAll(':', '-');
  const path = join(folder, `${time}-${mail.id}.eml`);
  await writeFile(path, asMessage(mail), { mode: 0o600 });
  return path;
}

function asMessage({ recipient, subject, text, createdAt }: QueuedMail): string {
  const head = [
    `From: ${env().MAIL_FROM}`,
    `To: ${recipient}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${createdAt.toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `${head.join('\r\n')}\r\n\r\n${text}`;
}

/** Headers are ASCII; anything else is written as RFC 2047 says. */
const encoded = (text: string) =>
  /^[ -~]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text.replace(/\p{Cc}/gu, ' ')).toString('base64')}?=`;
