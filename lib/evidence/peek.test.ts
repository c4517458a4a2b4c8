import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { peek } from './peek.ts';

const chunks = (...texts: string[]) => Readable.from(texts.map((text) => Buffer.from(text)));
const read = async (stream: Readable) => {
  const all: Buffer[] = [];
  for await (const chunk of stream) all.push(chunk);
  return Buffer.concat(all).toString();
};

test.each([
  [[], 4, ''],
  [['a'], 4, 'a'],
  [['abcd'], 4, 'abcd'],
  [['abcdefgh'], 4, 'abcd'],
  [['a', 'b', 'c', 'd', 'e'], 4, 'abcd'],
] as [string[], number, string][])('of %j the first %i bytes are seen and none is lost', async (texts, count, seen) => {
  const { head, whole } = await peek(chunks(...texts), count);
  expect(head.toString()).toBe(seen);
  expect(await read(whole)).toBe(texts.join(''));
});

test('no more is read ahead than needed', async () => {
  let given = 0;
  const source = Readable.from(
    (function* () {
      for (; given < 100; given++) yield Buffer.alloc(1024);
    })(),
    { highWaterMark: 1 },
  );
  await peek(source, 4096);
  expect(given).toBeLessThan(20);
});

test('what breaks off while it is peeked at, or later, is an error and not an end', async () => {
  const broken = (after: number) =>
    Readable.from(
      (function* () {
        for (let count = 0; count < after; count++) yield Buffer.from('abcd');
        throw new Error('the line went dead');
      })(),
    );
  await expect(peek(broken(0), 4)).rejects.toThrow('the line went dead');
  const { whole } = await peek(broken(2), 4);
  await expect(read(whole)).rejects.toThrow('the line went dead');
});

test('giving up the copy gives up the source', async () => {
  const source = chunks('abcd', 'efgh');
  const { whole } = await peek(source, 4);
  for await (const _ of whole) break;
  await expect.poll(() => source.destroyed).toBe(true);
});
