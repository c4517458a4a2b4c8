import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { inTenant } from '#lib/db/tenant.ts';
import { importFramework } from '#lib/frameworks/commands.ts';
import { exampleFramework } from '#lib/frameworks/examples.ts';
import { createShare } from '#lib/shares/commands.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { expectAccessible } from './accessible.ts';
import { enrol, signInAs } from './enrolled.ts';

const rows = [
  'id;title;requirement;question;expects;ask',
  '4-2;No default passwords;Each device has its own.;password-scheme;unique-per-device;',
  '7-1;Component list;A list comes with each release.;;;Is a list of components sent with each release?',
];
const table = (text: string) => ({ name: 'acme-manual.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test('An admin imports a customer’s list, answers what it asks, takes it along as a file and retires it', async ({
  page,
  context,
}) => {
  test.slow();
  const admin = await aMember({ role: 'admin' });
  const product = await aProduct(admin, { name: 'Cam One' });
  const home = `/t/${admin.tenantSlug}`;
  await signInAs(context, { id: admin.personId });
  await page.goto(`${home}/regulations`);
  await page.getByRole('link', { name: 'Import a framework' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import a framework' })).toBeVisible();
  await expectAccessible(page);

  const file = page.locator('input[type=file]');
  await file.setInputFiles(table(rows.join('\n').replace('password-scheme', 'no-such')));
  const problems = page.getByRole('table', { name: 'Problems' });
  await expect(problems.getByRole('row', { name: /line 2, question/ })).toContainText('no-such');
  await expectAccessible(page);

  await file.setInputFiles(table(rows.join('\n')));
  const requirements = page.getByRole('table', { name: 'Requirements' });
  await expect(requirements.getByRole('row', { name: /Component list/ })).toContainText('New question');
  await page.getByRole('textbox', { name: 'Short name' }).fill('Acme');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import 2 requirements' }).click();
  await expect(page).toHaveURL(/regulations\/own-acme$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Acme manual' })).toBeVisible();
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export' }).click();
  const exported = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(exported.questions[0].id).toBe('own-acme-1');

  await page.goto(`${home}/questionnaire/${product}?question=own-acme-1`);
  await expect(page.getByText('Is a list of components sent with each release?').first()).toBeVisible();

  await page.goto(`${home}/regulations/own-acme`);
  await page.getByRole('button', { name: 'Retire' }).click();
  await page.getByRole('button', { name: 'Retire framework' }).click();
  await expect(page).toHaveURL(/regulations$/);
  await expect(page.getByText('Your own')).toHaveCount(0);

  await page.goto(`${home}/regulations/import`);
  await page.getByText('Or paste it as text').click();
  await page.getByRole('textbox', { name: 'CSV with its header, or JSON' }).fill(JSON.stringify(exported));
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Import 2 requirements' }).click();
  await expect(page).toHaveURL(/regulations\/own-acme$/);
});

test('Who is not an admin sees a framework and cannot import or retire one', async ({ page, context }) => {
  const { tenant, person } = await enrol('manager');
  await signInAs(context, person);
  await page.goto(`/t/${tenant.slug}/regulations`);
  await expect(page.getByRole('heading', { level: 1, name: 'Regulations' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Import a framework' })).toHaveCount(0);
  expect((await page.goto(`/t/${tenant.slug}/regulations/import`))?.status()).toBe(404);
});

test('An auditor with a link reads how a product stands under a framework of the tenant’s own, and why', async ({
  browser,
}) => {
  const admin = await aMember({ role: 'admin' });
  const product = await aProduct(admin, { name: 'Garden Camera' });
  const token = await inTenant(admin, async (db) => {
    const taken = await importFramework(db, admin, exampleFramework);
    if (!taken.ok) throw new Error(taken.message);
    const wanted = { name: 'Acme', productIds: [product], markets: ['EU'], days: 30, passphrase: '', downloads: false };
    const made = await createShare(db, admin, { id: randomUUID(), ...wanted }, null);
    if (!made.ok) throw new Error(made.reason);
    return made.value.token;
  });
  const auditor = await (await browser.newContext()).newPage();
  await auditor.goto(`/s/${token}`);
  await auditor.getByRole('link', { name: 'Garden Camera' }).click();
  await expect(auditor.getByRole('heading', { level: 3, name: 'Acme supplier manual' })).toBeVisible();
  await auditor.getByRole('link', { name: '2 requirements of Acme, with reasons' }).click();
  await expect(auditor.getByRole('heading', { level: 1 })).toContainText('Acme supplier manual');
  const line = auditor.locator('#own-acme-7-1');
  await line.locator('summary').first().click();
  await expect(line).toContainText('A machine-readable list of components comes with each release.');
  await expect(line).toContainText('Component list for Acme: not answered yet');
  await expectAccessible(auditor);
  const file = `/t/${admin.tenantSlug}/regulations/own-acme/export`;
  const away = await auditor.request.get(file, { maxRedirects: 0 });
  expect([away.status(), await away.text()]).toEqual([307, expect.not.stringContaining('Acme')]);
});
