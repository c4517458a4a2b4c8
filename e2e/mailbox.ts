import { expect } from '@playwright/test';
import pg from 'pg';

/** The link in the newest message to somebody, whose path starts as given; waits until it is written. */
export async function linkTo(recipient: string, path: string): Promise<string> {
  const link = async () => new RegExp(`http\\S+${path}\\S+`).exec((await messagesTo(recipient))[0]?.text ?? '')?.[0];
  await expect.poll(link, `a message to ${recipient} with a link to ${path}`).toBeTruthy();
  return String(await link());
}

/** Every message to somebody, newest first. */
export async function messagesTo(recipient: string): Promise<{ subject: string; text: string }[]> {
  const client = new pg.Client({ connectionString: process.env.IDENTITY_DATABASE_URL });
  await client.connect();
  try {
    const found = await client.query('select subject, text from mail where recipient = $1 order by created_at desc', [
      recipient,
    ]);
    return found.rows;
  } finally {
    await client.end();
  }
}
