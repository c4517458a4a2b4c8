import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './enrolled.ts';

test('What people do stands in the audit log; the admin filters it and takes it along', async ({ page, context }) => {
  const admin = await aMember({ role: 'admin', name: 'Ada Byron' });
  const manager = await aColleague(admin, { role: 'manager', name: 'Grace Hopper' });
  await aProduct(manager, { name: 'Garden Camera' });
  await signInAs(context, { id: admin.personId });

  await page.goto(`/t/${admin.tenantSlug}/settings`);
  await page.getByLabel(/^Name/).first().fill('Garden Works');
  await page.getByRole('button', { name: /Save/ }).first().click();
  await expect(page.getByText('The name is changed.')).toBeVisible();

  await page.goto(`/t/${admin.tenantSlug}/audit`);
  const table = page.getByRole('table', { name: 'Audit log' });
  await expect(table.getByRole('row', { name: /Ada Byron/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /Grace Hopper/ })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/t/${admin.tenantSlug}/audit?actor=${manager.personId}`);
  await expect(table.getByRole('row', { name: /Grace Hopper/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /Ada Byron/ })).toHaveCount(0);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  const lines = (await readFile(await (await downloading).path(), 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('Grace Hopper');
});

test('Days without an act say so, and how to see more', async ({ page, context }) => {
  const admin = await aMember({ role: 'admin' });
  await aProduct(admin);
  await signInAs(context, { id: admin.personId });
  await page.goto(`/t/${admin.tenantSlug}/audit?from=2020-01-01&until=2020-01-02`);
  await expect(page.getByRole('row', { name: admin.name })).toHaveCount(0);
  await page.getByLabel('Until').fill('2099-01-01');
  await expect(page.getByRole('row', { name: new RegExp(admin.name) })).toBeVisible();
});

for (const role of ['manager', 'contributor', 'viewer'] as const) {
  test(`A ${role} finds no audit log`, async ({ page, context }) => {
    const member = await aMember({ role });
    await signInAs(context, { id: member.personId });
    expect((await page.goto(`/t/${member.tenantSlug}/audit`))?.status()).toBe(404);
    expect((await page.request.get(`/t/${member.tenantSlug}/audit/export`)).status()).toBe(404);
  });
}
