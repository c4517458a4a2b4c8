import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { record } from './record.ts';
import { verifyChain } from './verify.ts';

/** Somebody who owns the tables and switches their fence off: nothing but the chain itself stands in the way. */
const owner = new pg.Pool({ connectionString: process.env.OWNER_DATABASE_URL, max: 1 });
afterAll(() => owner.end());

let member: Member;
let other: Member;

beforeEach(async () => {
  [member, other] = [await aMember(), await aMember()];
  for (const who of [member, other]) for (let n = 1; n <= 6; n++) await act(who, n);
});

test('A chain nobody touched is whole, and says where it ends', async () => {
  const check = await verifyChain(member);
  expect(check).toEqual({ rows: 6n, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

describe('Somebody who owns the database', () => {
  test.for<[string, string, string]>([
    [
      'changes what was done',
      `update audit_event set action = 'answer.saved' where seq = 3 and tenant_id = $1`,
      'row 3 was changed',
    ],
    [
      'changes who did it',
      `update audit_event set actor_name = 'Eve' where seq = 3 and tenant_id = $1`,
      'row 3 was changed',
    ],
    [
      'changes the detail',
      `update audit_event set detail = '{"n":9}' where seq = 3 and tenant_id = $1`,
      'row 3 was changed',
    ],
    [
      'changes the time',
      `update audit_event set at = at - interval '1 day' where seq = 3 and tenant_id = $1`,
      'row 3 was changed',
    ],
    [
      'changes a hash',
      `update audit_event set hash = repeat('a', 64) where seq = 3 and tenant_id = $1`,
      'row 3 was changed',
    ],
    ['takes a row out', `delete from audit_event where seq = 3 and tenant_id = $1`, 'row 3 is missing'],
    ['takes the first row out', `delete from audit_event where seq = 1 and tenant_id = $1`, 'row 1 is missing'],
    [
      'takes the last rows out',
      `delete from audit_event where seq > 4 and tenant_id = $1`,
      'the head says 6 rows, 4 are there',
    ],
    [
      'swaps two rows',
      `update audit_event a set (at, actor, actor_name, action, detail, previous, hash) = (b.at, b.actor, b.actor_name, b.action, b.detail, b.previous, b.hash) from audit_event b where a.tenant_id = $1 and b.tenant_id = $1 and a.seq in (3, 4) and b.seq = 7 - a.seq`,
      'row 3 does not follow',
    ],
    [
      'puts a row in at the end',
      `insert into audit_event select tenant_id, 7, at, actor, actor_name, action, subject_type, subject_id, detail, hash, repeat('b', 64) from audit_event where seq = 6 and tenant_id = $1`,
      'row 7 was changed',
    ],
    [
      'doubles a row',
      `insert into audit_event select tenant_id, 7, at, actor, actor_name, action, subject_type, subject_id, detail, previous, hash from audit_event where seq = 6 and tenant_id = $1`,
      'row 7 does not follow',
    ],
    ['moves the head back', `update audit_head set seq = 4 where tenant_id = $1`, 'the head says 4 rows, 6 are there'],
    ['changes the head', `update audit_head set hash = repeat('c', 64) where tenant_id = $1`, 'the head says 6 rows'],
    ['removes the head', `delete from audit_head where tenant_id = $1`, 'the head says 0 rows'],
  ])('who %s is found out, at the first row that is wrong', async ([, sql, named]) => {
    await tamper(sql, [member.tenantId]);
    expect((await verifyChain(member)).fault?.what).toContain(named);
    expect((await verifyChain(other)).fault).toBeUndefined();
  });

  test('who takes a row out and closes the gap is found out', async () => {
    await tamper('delete from audit_event where seq = 3 and tenant_id = $1', [member.tenantId]);
    for (const seq of ['4', '5', '6'])
      await tamper('update audit_event set seq = seq - 1 where seq = $2 and tenant_id = $1', [member.tenantId, seq]);
    expect((await verifyChain(member)).fault?.what).toBe('row 3 does not follow the row before it');
  });

  test('who moves a row to another tenant is found out in both', async () => {
    await tamper('update audit_event set tenant_id = $2, seq = 7 where seq = 6 and tenant_id = $1', [
      member.tenantId,
      other.tenantId,
    ]);
    expect((await verifyChain(member)).fault?.what).toBe('the head says 6 rows, 5 are there');
    expect((await verifyChain(other)).fault?.what).toContain('row 7 does not follow');
  });
});

describe('What the chain alone cannot tell, an end kept elsewhere does:', () => {
  test('everything rewritten with fresh hashes', async () => {
    const { rows: seq, head: hash } = await verifyChain(member);
    await restamp(member.tenantId);
    expect((await verifyChain(member)).fault).toBeUndefined();
    expect((await verifyChain(member, { seq, hash })).fault?.what).toBe('row 6 is not the one that was there before');
  });

  test('the end cut off together with the head, as after going back to an older copy', async () => {
    const { rows: seq, head: hash } = await verifyChain(member);
    await tamper('delete from audit_event where seq > 4 and tenant_id = $1', [member.tenantId]);
    await tamper(
      'update audit_head set seq = 4, hash = (select hash from audit_event where seq = 4 and tenant_id = $1) where tenant_id = $1',
      [member.tenantId],
    );
    expect((await verifyChain(member)).fault).toBeUndefined();
    expect((await verifyChain(member, { seq, hash })).fault?.what).toBe('there were 6 rows before, now there are 4');
  });

  test('nothing wrong when people only went on working', async () => {
    const { rows: seq, head: hash } = await verifyChain(member);
    await act(member, 7);
    expect(await verifyChain(member, { seq, hash })).toMatchObject({ rows: 7n });
  });
});

test('People who work meanwhile are no fault', async () => {
  const working = Promise.all(Array.from({ length: 60 }, (_, n) => act(member, n)));
  for (let n = 0; n < 10; n++) expect((await verifyChain(member)).fault).toBeUndefined();
  await working;
});

const act = (who: Member, n: number) =>
  inTenant(who, (db) =>
    record(db, who, { action: 'product.changed', subjectType: 'product', subjectId: 'p', detail: { n } }),
  );

async function tamper(sql: string, values: string[]): Promise<void> {
  const tables = ['audit_event', 'audit_head'];
  for (const table of tables) await owner.query(`alter table ${table} no force row level security`);
  const { rowCount } = await owner.query(sql, values);
  for (const table of tables) await owner.query(`alter table ${table} force row level security`);
  expect(rowCount).toBeGreaterThan(0);
}

/** Changes a row and computes every hash after it anew, head included. */
async function restamp(tenantId: string): Promise<void> {
  await tamper(`update audit_event set actor_name = 'Eve' where seq = 2 and tenant_id = $1`, [tenantId]);
  await owner.query('alter table audit_event no force row level security');
  const { rows } = await owner.query(
    `select *, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as moment from audit_event where tenant_id = $1 order by seq`,
    [tenantId],
  );
  let previous = '0'.repeat(64);
  for (const row of rows) {
    const fields = [
      tenantId,
      row.seq,
      row.moment,
      row.actor,
      row.actor_name,
      row.action,
      row.subject_type,
      row.subject_id,
      row.detail,
      previous,
    ];
    const text = fields.map((field) => `${Buffer.byteLength(String(field))}:${field},`).join('');
    const hash = createHash('sha256').update(text).digest('hex');
    await tamper('update audit_event set previous = $3, hash = $4 where tenant_id = $1 and seq = $2', [
      tenantId,
      row.seq,
      previous,
      hash,
    ]);
    previous = hash;
  }
  await tamper('update audit_head set hash = $2 where tenant_id = $1', [tenantId, previous]);
}
