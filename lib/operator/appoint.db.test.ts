import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { verifyPassword } from '#lib/auth/password.ts';
import { identity } from '#lib/db/identity.ts';
import { resetPassword } from '#lib/people/reset.ts';
import { closeFixtures, createPerson } from '#prisma/fixtures.ts';
import { appointOperator } from './appoint.ts';

afterAll(closeFixtures);

const from = { address: 'test', userAgent: 'test' };
const find = (email: string) => identity().person.findUniqueOrThrow({ where: { email } });

test('the first operator of an empty installation is made with an address alone, and chooses a password', async () => {
  const email = `olga-${randomUUID()}@example.com`;
  const { password } = await appointOperator(email);
  const token = /\/reset\/(\S+)$/.exec(password ?? '')?.[1] ?? '';
  expect(await resetPassword({ token, password: 'hazelnut fog 7 piano' }, from)).toEqual({ ok: true, value: email });
  const { isOperator, passwordHash } = await find(email);
  expect(isOperator).toBe(true);
  expect(await verifyPassword(passwordHash, 'hazelnut fog 7 piano')).toBe(true);
});

test('somebody who can sign in already keeps name and password; asking twice changes nothing', async () => {
  const { id } = await createPerson({ name: 'Olga' });
  const { email, passwordHash } = await identity().person.findUniqueOrThrow({ where: { id } });
  for (const _ of [1, 2]) expect(await appointOperator(email)).toEqual({ password: null });
  expect(await find(email)).toMatchObject({ id, name: 'Olga', isOperator: true, passwordHash });
});
