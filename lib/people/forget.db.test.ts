import { afterAll, expect, it } from 'vitest';
import { identity } from '#lib/db/identity.ts';
import { closeFixtures, createPerson, createSession } from '#prisma/fixtures.ts';
import { forgetOld } from './forget.ts';

afterAll(closeFixtures);

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

it('Sessions long over, the text of old messages and very old messages are forgotten; what is in use stays', async () => {
  const person = await createPerson();
  const [live, ended, old] = [
    await createSession(person.id),
    await createSession(person.id),
    await createSession(person.id),
  ];
  const db = identity();
  await db.session.update({ where: { id: ended }, data: { endedAt: daysAgo(31) }, select: { id: true } });
  await db.session.update({ where: { id: old }, data: { expiresAt: daysAgo(31) }, select: { id: true } });
  const mail = (subject: string, days: number) => ({
    recipient: 'a@example.com',
    subject,
    text: 'secret',
    createdAt: daysAgo(days),
    sentAt: daysAgo(days),
  });
  await db.mail.createMany({ data: [mail('fresh', 1), mail('last week', 8), mail('last year', 300)] });
  await forgetOld();
  expect((await db.session.findMany({ where: { personId: person.id } })).map(({ id }) => id)).toEqual([live]);
  const left = await db.mail.findMany({ orderBy: { createdAt: 'desc' }, select: { subject: true, text: true } });
  expect(left).toEqual([
    { subject: 'fresh', text: 'secret' },
    { subject: 'last week', text: '' },
  ]);
});
