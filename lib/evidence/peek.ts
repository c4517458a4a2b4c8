import { Readable } from 'node:stream';

/** The first `count` bytes of a stream (fewer when it is shorter), and a stream that still holds all of them. */
export async function peek(stream: Readable, count: number): Promise<{ head: Buffer; whole: Readable }> {
  const rest: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  let seen = 0;
  while (seen < count) {
    const next = await rest.next();
    if (next.done) break;
    chunks.push(next.value);
    seen += next.value.length;
  }
  return {
    head: Buffer.concat(chunks).subarray(0, count),
    whole: Readable.from(join(chunks, rest), { objectMode: false }),
  };
}

async function* join(chunks: Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* chunks;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
