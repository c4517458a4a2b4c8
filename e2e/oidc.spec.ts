import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { addMember, createPerson } from '#prisma/fixtures.ts';
import { enrol, signInAs } from './enrolled.ts';
import { accounts, type Claims, startProvider } from './identity-provider.ts';
import { linkTo } from './mailbox.ts';

// One provider on one port: these run one after the other.
test.describe.configure({ mode: 'default' });
let provider: Server;
test.beforeAll(async () => {
  provider = await startProvider();
});
test.afterAll(() => {
  provider.closeAllConnections();
  provider.close();
});

function account(claims: Claims): string {
  const sub = randomUUID();
  accounts.set(sub, { email_verified: true, name: 'Katherine Johnson', ...claims });
  return sub;
}

/** From a page of ours with the button, through the provider's own sign-in and consent, back to us. */
async function throughProvider(page: Page, sub: string) {
  await page.getByRole('button', { name: 'Sign in with Test Works' }).click();
  await page.getByPlaceholder('Enter any login').fill(sub);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(`${process.env.PUBLIC_URL}/**`);
}

test('Somebody whose address is known signs in with the provider, and is the same person when it changes there', async ({
  browser,
}) => {
  const { person, tenant } = await enrol('viewer');
  const sub = account({ email: person.email });
  for (const email of [person.email, `${randomUUID()}@example.com`]) {
    accounts.set(sub, { email, email_verified: true });
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`/sign-in?next=/t/${tenant.slug}/settings`);
    await throughProvider(page, sub);
    await expect(page).toHaveURL(`/t/${tenant.slug}/settings`);
    await expect(page.getByText(person.email)).toHaveCount(2);
    await context.close();
  }
});

test('An account whose address nobody has proven is not handed over', async ({ page }) => {
  const { email } = await createPerson({ proven: false });
  await page.goto('/sign-in');
  await throughProvider(page, account({ email }));
  await expect(page.getByText('nobody has shown yet that the address is theirs')).toBeVisible();
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('A provider that does not vouch for the address opens nothing', async ({ page }) => {
  const { email } = await createPerson();
  await page.goto('/sign-in');
  await throughProvider(page, account({ email, email_verified: false }));
  await expect(page.getByText('does not vouch for your e-mail address')).toBeVisible();
});

test('Somebody whom nobody invited is told so', async ({ page }) => {
  await page.goto('/sign-in');
  await throughProvider(page, account({ email: `${randomUUID()}@example.com` }));
  await expect(page.getByText('There is no account for you here yet.')).toBeVisible();
});

test('Somebody invited joins with the provider and never chooses a password', async ({ page, browser }) => {
  const admin = await enrol('admin');
  const office = await browser.newContext();
  await signInAs(office, admin.person);
  const desk = await office.newPage();
  const email = `${randomUUID()}@example.com`;
  await desk.goto(`/t/${admin.tenant.slug}/people`);
  await desk.getByRole('button', { name: 'Invite people' }).click();
  await desk.getByLabel('E-mail addresses').fill(email);
  await desk.getByRole('button', { name: 'Send invitations' }).click();
  await page.goto(await linkTo(email, '/invite/'));
  await office.close();

  await throughProvider(page, account({ email }));
  await page.getByRole('button', { name: `Join ${admin.tenant.name}` }).click();
  await expect(page).toHaveURL(`/t/${admin.tenant.slug}`);
  await page.goto('/account');
  await expect(page.getByText('You sign in without a password.')).toBeVisible();
});

test('An answer that this browser did not ask for signs nobody in', async ({ page }) => {
  const person = await createPerson();
  await addMember((await enrol('admin')).tenant.id, person.id, 'viewer');
  await page.goto('/api/auth/callback/oidc?code=stolen&state=forged');
  await expect(page).toHaveURL(/\/sign-in\?/);
  await expect(page.getByText('Signing in with Test Works did not work.')).toBeVisible();
});
