import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { addMember, createPerson } from '#prisma/fixtures.ts';
import { expectAccessible } from './accessible.ts';
import { enrol, signInAs } from './enrolled.ts';
import { linkTo } from './mailbox.ts';

const rowOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

async function invite(page: Page, addresses: string, role?: string) {
  await page.getByRole('button', { name: 'Invite people' }).click();
  await page.getByLabel('E-mail addresses').fill(addresses);
  if (role) await page.getByRole('radio', { name: role }).check();
  await page.getByRole('button', { name: 'Send invitations' }).click();
}

test('An admin invites people; one joins from the message, gets another role, is removed, and is out at once', async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  const { tenant, person } = await enrol('admin', undefined, 'Ada Byron');
  await signInAs(context, person);
  await page.goto(`/t/${tenant.slug}/people`);
  await expectAccessible(page);
  const [email, other] = [`${randomUUID()}@example.com`, `${randomUUID()}@example.com`];
  await invite(page, `New <${email}>, ${other}`, 'Viewer');
  await expect(page.getByText('2 invitations are on the way.')).toBeVisible();
  await expect(rowOf(page, other)).toContainText('Viewer');
  await expectAccessible(page);

  const theirs = await browser.newContext();
  const newcomer = await theirs.newPage();
  await newcomer.goto(await linkTo(email, '/invite/'));
  await expect(newcomer.getByRole('heading', { name: `Join ${tenant.name}` })).toBeVisible();
  await expectAccessible(newcomer);
  await newcomer.getByLabel('Your name').fill('Grace Hopper');
  await newcomer.getByLabel('Password').fill('nanoseconds on a wire');
  await newcomer.getByRole('button', { name: 'Join' }).first().click();
  await expect(newcomer).toHaveURL(`/t/${tenant.slug}`);
  await newcomer.goto(`/t/${tenant.slug}/settings`);
  const nav = newcomer.getByRole('navigation', { name: 'Main' }).first();
  await expect(nav.getByRole('link', { name: 'Evidence' })).toBeVisible();
  await expect(nav.getByRole('link', { name: 'People' })).toHaveCount(0);

  await page.reload();
  await page.getByRole('button', { name: 'Change role of Grace Hopper' }).click();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Admin' }).check();
  await page.getByRole('button', { name: 'Save role' }).click();
  await expect(page.getByText('Grace Hopper is now Admin.')).toBeVisible();
  await newcomer.reload();
  await nav.getByRole('link', { name: 'People' }).click();
  await expect(newcomer.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();

  await rowOf(page, 'Grace Hopper').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('no access from the next click');
  await page.getByRole('button', { name: 'Remove', exact: true }).last().click();
  await expect(page.getByText('Grace Hopper is no longer a member.')).toBeVisible();
  expect((await newcomer.goto(`/t/${tenant.slug}/people`))?.status()).toBe(404);
  await theirs.close();
});

test('Addresses that are none are named, and nothing typed is lost', async ({ page, context }) => {
  const { tenant, person } = await enrol('admin');
  await signInAs(context, person);
  await page.goto(`/t/${tenant.slug}/people`);
  await invite(page, 'good@example.com, bad@@example.com');
  await expect(page.getByRole('alert').first()).toContainText('bad@@example.com');
  await expect(page.getByLabel('E-mail addresses')).toHaveValue('good@example.com, bad@@example.com');
});

test('An invitation is withdrawn, and its link says so', async ({ page, context, browser }) => {
  const { tenant, person } = await enrol('admin');
  await signInAs(context, person);
  await page.goto(`/t/${tenant.slug}/people`);
  const email = `${randomUUID()}@example.com`;
  await invite(page, email);
  const link = await linkTo(email, '/invite/');
  await rowOf(page, email).getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText(`The invitation for ${email} is withdrawn.`)).toBeVisible();
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await expect(stranger.getByText('This invitation was withdrawn')).toBeVisible();
  await stranger.context().close();
});

test('Somebody with an account joins a second organisation and switches by whole pages', async ({
  page,
  context,
  browser,
}) => {
  const admin = await enrol('admin');
  const { tenant: first, person } = await enrol('viewer');
  const office = await browser.newContext();
  await signInAs(office, admin.person);
  const desk = await office.newPage();
  await desk.goto(`/t/${admin.tenant.slug}/people`);
  await invite(desk, person.email);
  const link = await linkTo(person.email, '/invite/');
  await office.close();

  await signInAs(context, await createPerson());
  await page.goto(link);
  await expect(page.getByText(`this invitation is for ${person.email}`)).toBeVisible();
  await context.clearCookies();
  await signInAs(context, person);
  await page.goto(link);
  await page.getByRole('button', { name: `Join ${admin.tenant.name}` }).click();
  await expect(page).toHaveURL(`/t/${admin.tenant.slug}`);

  await page.goto(`/t/${admin.tenant.slug}/settings`);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByTitle(`Organisation: ${admin.tenant.name}`).click();
  await page.locator(`a[href="/t/${first.slug}"]`).first().click();
  await expect(page).toHaveURL(`/t/${first.slug}`);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(false);
});

test('The last admin cannot leave; with a second one they can', async ({ page, context }) => {
  const { tenant, person } = await enrol('admin', undefined, 'Ada Byron');
  await signInAs(context, person);
  await page.goto(`/t/${tenant.slug}/people`);
  await rowOf(page, 'Ada Byron').getByRole('button', { name: 'Leave' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await expect(dialog.getByRole('alert')).toContainText('This is the last admin');

  await addMember(tenant.id, (await createPerson()).id, 'admin');
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL('/tenants');
  await expect(page.getByText('You belong to no organisation yet')).toBeVisible();
  await expectAccessible(page);
});

for (const role of ['manager', 'contributor', 'viewer'] as const) {
  test(`A ${role} finds no people page`, async ({ page, context }) => {
    const { tenant, person } = await enrol(role);
    await signInAs(context, person);
    expect((await page.goto(`/t/${tenant.slug}/people`))?.status()).toBe(404);
    await page.goto(`/t/${tenant.slug}/settings`);
    await expectAccessible(page);
    await expect(page.getByRole('button', { name: 'Save name' })).toHaveCount(0);
  });
}

test('An organisation one does not belong to looks like one that does not exist', async ({ page, context }) => {
  const { tenant } = await enrol('admin');
  await signInAs(context, (await enrol('admin')).person);
  const foreign = await page.goto(`/t/${tenant.slug}/people`);
  const text = await page.locator('main').textContent();
  const missing = await page.goto('/t/there-is-none/people');
  expect([foreign?.status(), text]).toEqual([missing?.status(), await page.locator('main').textContent()]);
  expect(foreign?.status()).toBe(404);
});
