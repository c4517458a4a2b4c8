import { expect, test } from 'vitest';
import { cleanFileName } from './file-name.ts';

test.each([
  ['report.pdf', 'report.pdf'],
  ['  report.pdf ', 'report.pdf'],
  ['C:\\Users\\maya\\report.pdf', 'report.pdf'],
  ['../../etc/report.pdf', 'report.pdf'],
  ['report\u202Efdp.exe', 'reportfdp.exe'],
  ['re\u0000port\r\n.pdf', 'report.pdf'],
  ['zero\u200Bwidth.pdf', 'zerowidth.pdf'],
  ['Prüfbericht Türschloß 測試.pdf', 'Prüfbericht Türschloß 測試.pdf'],
  ['"><img src=x onerror=alert(1)>.pdf', '"><img src=x onerror=alert(1)>.pdf'],
  ['folder/', ''],
])('%j is kept as %j', (sent, kept) => {
  expect(cleanFileName(sent)).toBe(kept);
});

test('a very long name keeps its end, where the extension is', () => {
  const kept = cleanFileName(`${'a'.repeat(400)}.pdf`);
  expect(kept).toHaveLength(255);
  expect(kept).toMatch(/a\.pdf$/);
});
