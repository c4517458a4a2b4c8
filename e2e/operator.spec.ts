import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { createPerson } from '#prisma/fixtures.ts';
import { expectAccessible } from './accessible.ts';
import { enrol, signInAs } from './enrolled.ts';
import { linkTo } from './mailbox.ts';

test('The operator creates an organisation, reads the message to its first admin, suspends and resumes another', async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  await signInAs(context, await createPerson({ name: 'Olga Operator', isOperator: true }));
  const email = `${randomUUID()}@example.com`;
  const name = `Founded ${randomUUID().slice(0, 8)}`;
  await page.goto('/operator');
  await page.getByRole('button', { name: 'New tenant' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('E-mail of the first admin').fill(email);
  await page.getByRole('button', { name: 'Create tenant' }).click();
  await expect(page.getByText(`${name} is created`)).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/operator/mail?q=${email}`);
  await page.getByRole('button', { name: /^Read/ }).click();
  await expect(page.getByRole('dialog')).toContainText(await linkTo(email, '/invite/'));
  await expectAccessible(page);
  await page.goto('/operator/health');
  await expect(page.getByText('The fence between tenants holds')).toBeVisible();
  await expectAccessible(page);

  const member = await enrol('manager');
  const theirs = await browser.newContext();
  await signInAs(theirs, member.person);
  const window = await theirs.newPage();
  await window.goto(`/t/${member.tenant.slug}/settings`);
  await page.goto(`/operator?q=${member.tenant.slug}`);
  await page.getByRole('button', { name: 'Suspend' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('Say why');
  await page.getByLabel('Reason').fill('The invoice of May is open.');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByText('The tenant is suspended.')).toBeVisible();

  expect((await window.goto(`/t/${member.tenant.slug}/settings`))?.status()).toBe(404);
  await window.goto('/');
  await expect(window).toHaveURL('/tenants');
  await expect(window.getByText('The invoice of May is open.')).toBeVisible();
  await expectAccessible(window);

  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText('The tenant is open again.')).toBeVisible();
  expect((await window.goto(`/t/${member.tenant.slug}/settings`))?.status()).toBe(200);
  await theirs.close();
});

test('For everybody else the operator’s pages do not exist', async ({ page, context }) => {
  await signInAs(context, (await enrol('admin')).person);
  for (const path of ['/operator', '/operator/mail', '/operator/health'])
    expect((await page.goto(path))?.status(), path).toBe(404);
});
