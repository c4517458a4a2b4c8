import { describe, expect, it } from 'vitest';
import { cell, uncell } from './cell.ts';

describe('a cell', () => {
  const cases: [why: string, value: string, written: string][] = [
    ['plain text is quoted', 'Cam One', '"Cam One"'],
    ['quotes are doubled', 'the "best"', '"the ""best"""'],
    ['a formula becomes text', '=1+1', `"'=1+1"`],
    ['so does one behind spaces', '  =1+1', `"'  =1+1"`],
    ['one behind a line feed', '\n=1+1', `"' =1+1"`],
    ['one behind a NUL', '\0=1+1', `"' =1+1"`],
    ['one behind a tab', '\t@SUM(A1)', `"' @SUM(A1)"`],
    ['one behind a zero-width space', '\u200b=1+1', `"'\u200b=1+1"`],
    ['one behind a byte order mark', '\ufeff=1+1', `"'\ufeff=1+1"`],
    ['a full-width equals sign counts', '＝1+1', `"'＝1+1"`],
    ['a small plus sign counts', '﹢1', `"'﹢1"`],
    ['a minus', '-2+3', `"'-2+3"`],
    ['an at sign', '@x', `"'@x"`],
    ['a DDE pipe', "|cmd' /C calc'!A0", `"'|cmd' /C calc'!A0"`],
    ['a later sign does not', '1=1', '"1=1"'],
    ['line breaks cannot start a new row', 'a\r\nb', '"a b"'],
  ];
  it.each(cases)('%s', (_why, value, written) => {
    expect(cell(value)).toBe(written);
  });

  it('nothing is an empty cell', () => expect(cell(null)).toBe('""'));
});

describe('reading a cell back', () => {
  it.each(['=1+1', '  @x', 'Cam One', "it's", "'quoted'"])('gives %s as it was', (value) => {
    expect(uncell(cell(value).slice(1, -1))).toBe(value);
  });
});
