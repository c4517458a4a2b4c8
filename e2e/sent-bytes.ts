import { createHash, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { createSessionCookie } from '#prisma/fixtures.ts';

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** What to send and how: Node's own client, because a test must be able to lie about lengths and to stop half-way. */
export type Sending = {
  address: string;
  cookie?: string;
  bytes: Buffer;
  /** Announce the length, or send in chunks without saying how many will come. */
  announced?: number | 'chunked';
  /** Break the connection after this many bytes. */
  stopAfter?: number;
  headers?: Record<string, string>;
};

/** Sends a raw body as a page of ours would; null when the test itself broke the connection. */
export function sendBytes({ address, cookie, bytes, announced = bytes.length, stopAfter, headers }: Sending) {
  return new Promise<Answer | null>((resolve, reject) => {
    const length = announced === 'chunked' ? {} : { 'Content-Length': announced };
    const own = {
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/octet-stream',
      ...(cookie && { cookie }),
    };
    const outgoing = request(new URL(address, process.env.PUBLIC_URL), {
      method: 'POST',
      agent: false,
      headers: { ...own, ...length, ...headers },
    });
    let answered = false;
    outgoing.on('response', (incoming) => {
      answered = true;
      read(incoming).then(resolve, reject);
    });
    outgoing.on('error', (error) => {
      if (stopAfter !== undefined) resolve(null);
      else if (!answered) reject(error);
    });
    void pour(outgoing, bytes, stopAfter, () => answered);
  });
}

const piece = 256 * 1024;

async function pour(
  outgoing: ReturnType<typeof request>,
  bytes: Buffer,
  stopAfter: number | undefined,
  isAnswered: () => boolean,
): Promise<void> {
  const end = stopAfter ?? bytes.length;
  for (let sent = 0; sent < end && !isAnswered() && !outgoing.destroyed; sent += piece) {
    const goesOn = outgoing.write(bytes.subarray(sent, Math.min(sent + piece, end)));
    if (!goesOn) await Promise.race([new Promise((resolve) => outgoing.once('drain', resolve)), pause(2000)]);
  }
  if (stopAfter === undefined) outgoing.end();
  else outgoing.destroy();
}

async function read(incoming: import('node:http').IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) };
}

/** Text like no other, of exactly so many bytes. */
export function textOf(size: number): Buffer {
  const bytes = Buffer.alloc(size, 'abcdefghijklmnopqrstuvwxyz\n');
  bytes.write(randomUUID().slice(0, size));
  return bytes;
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A `Cookie` header under which this person is signed in. */
export async function cookieOf(person: { id: string }): Promise<string> {
  const { name, value } = await createSessionCookie(person.id);
  return `${name}=${value}`;
}
