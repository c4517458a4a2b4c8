import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { inTenant, type TenantId } from '#lib/db/tenant.ts';
import { type Enrolled, enrol } from './enrolled.ts';
import { type Answer, cookieOf, type Sending, sendBytes, sha256, textOf } from './sent-bytes.ts';

// What the built server does with the bytes of evidence, asked as a browser and as nobody's browser would.
const KiB = 1024;
const MiB = 1024 * KiB;
const limit = 100 * MiB;

let engineer: Enrolled;
let cookie: string;

test.beforeEach(async () => {
  engineer = await enrol('contributor');
  cookie = await cookieOf(engineer.person);
});

const upload = (bytes: Buffer, given: Partial<Sending> & { search?: Record<string, string> } = {}) => {
  const search = { tenant: engineer.tenant.slug, id: randomUUID(), fileName: 'log.txt', ...given.search };
  return sendBytes({ cookie, bytes, ...given, address: `/api/files/evidence?${new URLSearchParams(search)}` });
};
const said = (answer: Answer | null) => JSON.parse(String(answer?.body || '{}'));
const rows = () =>
  inTenant({ tenantId: engineer.tenant.id as TenantId }, (db) =>
    db.evidence.findMany({ select: { id: true, hash: true, sizeBytes: true } }),
  );
/** Every object of this tenant, and everything half-written by anybody. */
const stored = () => {
  const names = (folder: string) => {
    try {
      return readdirSync(`${process.env.EVIDENCE_DIR}/${folder}`, { recursive: true }).map(String);
    } catch {
      return [];
    }
  };
  return names(engineer.tenant.id).filter((name) => name.length > 60);
};
const download = (id: string, as: string, more: RequestInit = {}) =>
  fetch(`${process.env.PUBLIC_URL}/api/files/evidence/${id}?tenant=${engineer.tenant.slug}`, {
    ...more,
    headers: { cookie: as, ...more.headers },
    redirect: 'manual',
  });

for (const announced of ['with its length', 'in chunks'] as const)
  for (const [size, name] of [
    [1, '1 byte'],
    [9 * MiB, '9 MiB'],
    [10 * MiB, '10 MiB'],
    [10 * MiB + 1, '10 MiB and a byte'],
    [11 * MiB, '11 MiB'],
    [25 * MiB, '25 MiB'],
    [limit, '100 MiB'],
  ] as const)
    test(`${name}, sent ${announced}, is stored and given back as it was sent`, async () => {
      const bytes = textOf(size);
      const answer = await upload(bytes, {
        announced: announced === 'in chunks' ? 'chunked' : size,
        search: { hash: sha256(bytes) },
      });
      expect(answer?.status).toBe(201);
      expect(await rows()).toEqual([{ id: said(answer).evidence.id, hash: sha256(bytes), sizeBytes: BigInt(size) }]);
      const back = await download(said(answer).evidence.id, cookie);
      expect(sha256(Buffer.from(await back.arrayBuffer()))).toBe(sha256(bytes));
    });

test('An empty file is refused with a sentence', async () => {
  const answer = await upload(Buffer.alloc(0));
  expect([answer?.status, said(answer).message]).toEqual([415, '“log.txt” is empty. Choose the file again.']);
  expect([await rows(), stored()]).toEqual([[], []]);
});

test('One byte over the limit is refused before it is sent', async () => {
  const answer = await upload(textOf(64 * KiB), { announced: limit + 1 });
  expect([answer?.status, said(answer).message]).toEqual([413, expect.stringMatching(/larger than 100 MB/)]);
  expect([await rows(), stored()]).toEqual([[], []]);
});

test('One byte over the limit without saying so is refused at that byte, and nothing is kept', async () => {
  const answer = await upload(textOf(limit + 1), { announced: 'chunked' });
  expect(answer?.status).toBe(413);
  expect([await rows(), stored()]).toEqual([[], []]);
});

test('Bytes that are not what was announced are refused, and nothing is kept', async () => {
  const answer = await upload(textOf(MiB), { search: { hash: sha256(textOf(MiB)) } });
  expect([answer?.status, said(answer).message]).toEqual([422, expect.stringMatching(/changed on its way/)]);
  expect([await rows(), stored()]).toEqual([[], []]);
});

test('An upload that breaks off half-way leaves no row, no object and no half-written file', async () => {
  expect(await upload(textOf(20 * MiB), { stopAfter: 10 * MiB })).toBeNull();
  // The server still has to notice that the line is dead; a later upload that works shows that it is done with this one.
  expect((await upload(textOf(1)))?.status).toBe(201);
  await expect.poll(async () => [(await rows()).length, stored().length]).toEqual([1, 1]);
});

test('The same upload sent twice is one piece', async () => {
  const [bytes, id] = [textOf(100), randomUUID()];
  for (const _ of [1, 2]) expect((await upload(bytes, { search: { id } }))?.status).toBe(201);
  expect(await rows()).toHaveLength(1);
});

for (const [fileName, content] of [
  ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['page.html', '<!doctype html><script>alert(1)</script>'],
  ['report.pdf.html', '%PDF-1.7'],
  ['report.pdf', '<!doctype html><script>alert(1)</script>'],
  ['notes.txt', '<!doctype html><script>alert(1)</script>'],
  ['data.xml', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['report\u202Efdp.exe', 'MZ'],
] as const)
  test(`${JSON.stringify(fileName)} with active or false content is refused`, async () => {
    const answer = await upload(Buffer.from(content), { search: { fileName } });
    expect(answer?.status).toBe(415);
    expect([await rows(), stored()]).toEqual([[], []]);
  });

const incomplete: Record<string, string>[] = [
  { id: 'x' },
  { fileName: '' },
  { fileName: '../' },
  { hash: 'x' },
  { type: 'no-such-type' },
];
for (const search of incomplete)
  test(`${JSON.stringify(search)} is not an upload`, async () => {
    expect((await upload(textOf(1), { search }))?.status).toBe(400);
    expect(await rows()).toEqual([]);
  });

test('An upload from another site is refused', async () => {
  const elsewhere: Record<string, string>[] = [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': '', Origin: 'https://evil.example' },
  ];
  for (const headers of elsewhere) expect((await upload(textOf(1), { headers }))?.status).toBe(403);
  expect(await rows()).toEqual([]);
});

test('What is downloaded is never run, whatever it is called', async () => {
  const bytes = textOf(1000);
  const answer = await upload(bytes, { search: { fileName: '"><img src=x onerror=alert(1)>é.txt' } });
  const { headers } = await download(said(answer).evidence.id, cookie);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'text/plain',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("sandbox; default-src 'none'"),
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store, no-transform',
    'repr-digest': `sha-256=:${Buffer.from(sha256(bytes), 'hex').toString('base64')}:`,
  });
  const disposition = headers.get('content-disposition') ?? '';
  expect(disposition).toMatch(/^attachment; filename=/);
  expect(decodeURIComponent(disposition.split("filename*=UTF-8''")[1] ?? '')).toBe(
    '"><img src=x onerror=alert(1)>é.txt',
  );
});

test('Nobody but a member gets at the bytes, and a file that is not theirs is a file that is not there', async () => {
  const answer = await upload(textOf(1000));
  const { id, hash } = said(answer).evidence;
  const stranger = await cookieOf((await enrol('admin')).person);
  const seen = async (response: Response) => [response.status, await response.text()];
  const missing = await seen(await download(randomUUID(), stranger));
  expect(missing[0]).toBe(404);
  const digest = `"${hash}"`;
  const asked: RequestInit[] = [{}, { headers: { range: 'bytes=0-9' } }, { headers: { 'if-none-match': digest } }];
  for (const more of asked) expect(await seen(await download(id, stranger, more))).toEqual(missing);
  expect((await download(id, stranger, { method: 'HEAD' })).status).toBe(404);
  expect((await download(id, '')).status).toBe(404);
  expect((await download('..%2F..%2Fsecrets', cookie)).status).toBe(404);
  const viewer = await cookieOf((await enrol('viewer', engineer.tenant)).person);
  expect((await download(id, viewer)).status).toBe(200);
});

test('Only who may add evidence uploads it', async () => {
  const stranger = await cookieOf((await enrol('admin')).person);
  const viewer = await cookieOf((await enrol('viewer', engineer.tenant)).person);
  for (const as of [stranger, viewer, '']) expect((await upload(textOf(1), { cookie: as }))?.status).toBe(404);
  expect([await rows(), stored()]).toEqual([[], []]);
});
