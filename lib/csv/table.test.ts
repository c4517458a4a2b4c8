import { describe, expect, it } from 'vitest';
import { readTable } from './table.ts';

const read = (text: string, maxRows = 10) => readTable(new TextEncoder().encode(text), maxRows);
const cellsOf = (text: string) => {
  const table = read(text);
  return table.ok ? [table.value.header.cells, ...table.value.rows.map(({ cells }) => cells)] : table.message;
};

describe('a table', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons, as German spreadsheets write', 'a;b\r\n1;2\r\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['a byte order mark', '\ufeffa,b\n1,2'],
    ['empty lines', '\na,b\n\n1,2\n,\n'],
  ])('is read with %s', (_why, text) => {
    expect(cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('names the line of the file, line breaks in cells included', () => {
    const table = read('a,b\n"x\ny",2\nz,3\n');
    expect(table.ok && table.value.rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it.each([
    ['a spreadsheet file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff])],
    ['text in another encoding', new Uint8Array([0x61, 0xe4, 0x62])],
    ['nothing', new Uint8Array()],
    ['a quotation mark left open', new TextEncoder().encode('a,b\n"1,2\n')],
  ])('%s is refused with a sentence', (_what, bytes) => {
    const table = readTable(bytes, 10);
    expect(table.ok).toBe(false);
    expect(!table.ok && table.message).toMatch(/\.$/);
  });

  it('more rows than allowed are refused, exactly as many are not', () => {
    expect(read('a\n1\n2\n', 2).ok).toBe(true);
    expect(read('a\n1\n2\n3\n', 2).ok).toBe(false);
  });
});
