import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { createPerson, fixturePassword } from '#prisma/fixtures.ts';
import { expectAccessible } from './accessible.ts';
import { enrol, signInAs } from './enrolled.ts';
import { linkTo, messagesTo } from './mailbox.ts';

async function fillSignIn(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('Somebody signs up, is in their organisation, signs out, and gets back in with the password', async ({ page }) => {
  const email = `${randomUUID()}@example.com`;
  const slug = `hazel-${randomUUID().slice(0, 8)}`;
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign up your organisation' }).click();
  await page.getByLabel('Organisation').fill('Hazel Works');
  await page.getByLabel('Your name').fill('Hazel Nut');
  await page.getByLabel('Address').fill(slug);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('password1234');
  await page.getByRole('button', { name: 'Sign up' }).click();

  // Refused with a sentence, and what was typed is still there.
  await expect(page.getByRole('alert').first()).toContainText('lists that attackers try first');
  await expect(page.getByLabel('E-mail')).toHaveValue(email);
  await page.getByLabel('Password').fill(fixturePassword);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page).toHaveURL(`/t/${slug}`);

  await page.goto(`/t/${slug}/settings`);
  await expect(page.getByTitle('Organisation: Hazel Works')).toBeVisible();
  await page.getByTitle('You: Hazel Nut').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in/);

  await fillSignIn(page, email.toUpperCase(), fixturePassword);
  await expect(page).toHaveURL(`/t/${slug}/settings`);
});

test('A wrong password is told next to nothing that helps a stranger, and the address stays typed', async ({
  page,
}) => {
  const person = await createPerson();
  await page.goto('/sign-in');
  await fillSignIn(page, person.email, 'not the password');
  const sentence = 'E-mail or password is wrong. Check both, or reset the password.';
  await expect(page.getByRole('alert').first()).toContainText(sentence);
  await expect(page.getByLabel('E-mail')).toHaveValue(person.email);
  await fillSignIn(page, `${randomUUID()}@example.com`, 'not the password');
  await expect(page.getByRole('alert').first()).toContainText(sentence);
});

test('Signing in never leads to another site', async ({ page }) => {
  const { person, tenant } = await enrol('viewer');
  await page.goto('/sign-in?next=//evil.example/t/x');
  await fillSignIn(page, person.email, fixturePassword);
  await expect(page).toHaveURL(`/t/${tenant.slug}`);
});

test('next-auth’s own endpoint opens a session, refuses the eleventh wrong try with a time to wait, and closes it', async ({
  request,
}) => {
  const person = await createPerson();
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json();
  const send = (password: string) =>
    request.post('/api/auth/callback/credentials', {
      form: { csrfToken, email: person.email, password, json: 'true' },
    });
  expect((await send(fixturePassword)).status()).toBe(200);
  expect((await (await request.get('/api/auth/session')).json()).user).toEqual({
    name: person.name,
    email: person.email,
  });
  await request.post('/api/auth/signout', { form: { csrfToken, json: 'true' } });
  expect(await (await request.get('/api/auth/session')).json()).toEqual({});

  for (let attempt = 0; attempt < 10; attempt += 1) expect((await send('wrong')).status()).toBe(401);
  const refused = await send(fixturePassword);
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(800);
  expect((await refused.json()).message).toMatch(/Try again in 15 minutes/);
});

test('The session cookie is kept from scripts and foreign sites, and is worth nothing after signing out', async ({
  page,
  context,
}) => {
  const { person, tenant } = await enrol('viewer');
  await page.goto(`/sign-in?next=/t/${tenant.slug}/settings`);
  await fillSignIn(page, person.email, fixturePassword);
  await expect(page).toHaveURL(`/t/${tenant.slug}/settings`);
  const cookie = (await context.cookies()).find(({ name }) => name === 'readymark-session');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });

  await page.locator('summary[title^="You:"]').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
  await context.addCookies([cookie!]);
  await page.goto(`/t/${tenant.slug}/settings`);
  await expect(page).toHaveURL(/\/sign-in/);
});

test('A foreign site cannot sign anybody out', async ({ context, request }) => {
  const { person, tenant } = await enrol('viewer');
  await signInAs(context, person);
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example' },
    {},
  ];
  for (const headers of foreign) expect((await request.post('/sign-out', { headers })).status()).toBe(403);
  expect((await context.request.get(`/t/${tenant.slug}/settings`)).url()).toContain('/settings');
});

test('A browser that is ended from another one is out with its next click', async ({ browser, page, context }) => {
  const { person, tenant } = await enrol('viewer');
  await signInAs(context, person);
  await page.goto(`/t/${tenant.slug}/settings`);

  const other = await browser.newContext();
  await signInAs(other, person);
  const account = await other.newPage();
  await account.goto('/account');
  await expectAccessible(account);
  await account.getByRole('button', { name: 'End', exact: true }).click();
  await expect(account.getByText('That browser is signed out.')).toBeVisible();

  await page.getByRole('link', { name: 'Your account' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await other.close();
});

test('A forgotten password is replaced through a message, once, and every other browser is out', async ({
  page,
  context,
  browser,
}) => {
  const { person, tenant } = await enrol('viewer');
  test.slow();
  const elsewhere = await browser.newContext();
  await signInAs(elsewhere, person);
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgot password?' }).click();
  await expectAccessible(page);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText('Look at your e-mail')).toBeVisible();

  const link = await linkTo(person.email, '/reset/');
  await page.goto(link);
  await page.getByRole('textbox', { name: 'New password' }).fill('short');
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByRole('alert').first()).toContainText('at least 12 characters');
  await page.getByRole('textbox', { name: 'New password' }).fill('a brand new pass phrase');
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByText('Your password is set.')).toBeVisible();
  await page.getByLabel('Password').fill('a brand new pass phrase');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(`/t/${tenant.slug}`);

  const out = await elsewhere.newPage();
  await out.goto(`/t/${tenant.slug}/settings`);
  await expect(out).toHaveURL(/\/sign-in/);
  await elsewhere.close();
  await context.clearCookies();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible();
});

test('Asking to reset the password of nobody gives the same answer and sends nothing', async ({ page }) => {
  const email = `${randomUUID()}@example.com`;
  await page.goto('/reset');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText('Look at your e-mail')).toBeVisible();
  expect(await messagesTo(email)).toEqual([]);
});

test('The pages before the sign-in are accessible and fit a small phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/', '/sign-in?error=OAuthCallback', '/sign-up', '/reset', '/invite/none', '/reset/none']) {
    await page.goto(path);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
  }
});
