import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Role } from '#lib/auth/permissions.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { expectAccessible } from './accessible.ts';
import { enrol, signInAs } from './enrolled.ts';

const placed = (...markets: string[]) =>
  markets.map((market) => ({ market, placedOn: '2026-03-01', lastPlacedOn: null }));
const rows = (page: Page) =>
  page
    .getByRole('table', { name: 'Products' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
const names = (page: Page) => page.getByRole('rowheader').getByRole('link');
const select = (page: Page, name: string) =>
  page.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check();

/** A tenant with a camera in the EU and Britain, a lock in the EU and a speaker in California. */
async function threeProducts(role: Role = 'manager') {
  const member = await aMember();
  await aProduct(member, { name: 'Camera', model: 'C-1', family: 'Home', placements: placed('EU', 'GB') });
  await aProduct(member, { name: 'Lock', model: 'L-2', family: 'Doors', placements: placed('EU') });
  await aProduct(member, { name: 'Speaker', model: 'S-3', family: 'Home', placements: placed('US-CA') });
  const tenant = { id: member.tenantId, slug: member.tenantSlug, name: member.tenantName };
  return { ...(await enrol(role, tenant, 'Grace Hopper')), address: `/t/${tenant.slug}/products` };
}

test('A manager finds products by words, market and regulation, sorts them, and the address keeps it all', async ({
  page,
  context,
}) => {
  const { person, address } = await threeProducts();
  await signInAs(context, person);
  await page.goto(address);
  await expect(names(page)).toHaveText(['Camera', 'Lock', 'Speaker']);
  await expectAccessible(page);

  await page.getByRole('searchbox', { name: 'Search name, model or family' }).fill('home');
  await expect(names(page)).toHaveText(['Camera', 'Speaker']);
  await page.getByText('Market', { exact: true }).first().click();
  await page.getByRole('checkbox', { name: 'California' }).check();
  await expect(names(page)).toHaveText(['Speaker']);
  await expect(page).toHaveURL(/market=US-CA/);
  await page.reload();
  await expect(names(page)).toHaveText(['Speaker']);
  await expect(page.getByRole('searchbox')).toHaveValue('home');

  await page.goto(`${address}?regulation=cra&sort=-name`);
  await expect(names(page)).toHaveText(['Lock', 'Camera']);
  await page.goto(`${address}?q=nothing`);
  await expect(page.getByText('No products match')).toBeVisible();
  await page.getByRole('link', { name: 'Clear search and filters' }).click();
  await expect(names(page)).toHaveCount(3);
});

test('A nonsense address shows the catalogue as it starts', async ({ page, context }) => {
  const { person, address } = await threeProducts();
  await signInAs(context, person);
  const response = await page.goto(`${address}?owner=x&sort=password&page=-4&per=9999&q=%00&verdict=%27&state=?`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { name: 'Products' })).toBeVisible();
});

test('Several products get an owner, a market, are archived, and each act can be taken back', async ({
  page,
  context,
}) => {
  test.slow();
  const { person, address } = await threeProducts();
  await signInAs(context, person);
  await page.goto(address);
  await select(page, 'Camera');
  await select(page, 'Lock');
  await page.getByRole('button', { name: 'Set owner' }).click();
  await page.getByRole('dialog').getByLabel('Owner').selectOption('Grace Hopper');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Set owner' }).click();
  await expect(page.getByText('2 products changed owner.')).toBeVisible();
  await expect(rows(page).filter({ hasText: 'Grace Hopper' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page).filter({ hasText: 'Grace Hopper' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Add market' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add market' }).click();
  await expect(page.getByRole('dialog')).toContainText('Choose the market from the list.');
  await page.getByRole('dialog').getByLabel('Market').selectOption('Australia');
  await page.getByRole('dialog').getByRole('button', { name: 'Add market' }).click();
  await expect(rows(page).filter({ hasText: 'AU' })).toHaveCount(2);

  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
  await expect(names(page)).toHaveText(['Speaker']);
  await page.goto(`${address}?state=archived`);
  await expect(names(page)).toHaveText(['Camera', 'Lock']);
  await page.getByRole('checkbox', { name: 'Select all products on this page' }).check();
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('No products match')).toBeVisible();
});

test('The keyboard alone reaches a row, selects it and opens the product', async ({ page, context }) => {
  const { person, address } = await threeProducts();
  await signInAs(context, person);
  await page.goto(address);
  // The page listens once its script has arrived.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('lock');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Lock']);
  const box = rows(page).first().getByRole('checkbox');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 product selected')).toBeVisible();
  await names(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lock', level: 1 })).toBeVisible();
});

test('The view as it stands is exported; a list is imported only when every row is right', async ({
  page,
  context,
}) => {
  const { person, address } = await threeProducts();
  await signInAs(context, person);
  await page.goto(`${address}?q=home&sort=-name`);
  await page.getByTitle('More', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export this view as CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(
    csv
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(',')[0]),
  ).toEqual(['\uFEFF"name"', '"Speaker"', '"Camera"']);

  await page.goto(`${address}/import`);
  await expectAccessible(page);
  const choose = (text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose('name,model,roles,markets\nRouter,C-1,manufacturer,EU\n,T-5,wizard,Mars\n');
  const problems = page.getByRole('table', { name: 'Problems' });
  await expect(problems).toContainText('This model is already in the catalogue.');
  await expect(problems).toContainText('Give the product a name.');
  await expect(problems).toContainText('“wizard”: Choose the roles from the list.');
  await expect(problems).toContainText('“Mars”: Choose the market from the list.');
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await expectAccessible(page);
  await choose('\0\0');
  await expect(page.getByText('This is not a CSV file in UTF-8.')).toBeVisible();
  await choose('name,model,roles,markets\nRouter,R-4,manufacturer,EU=2026-03-01\nToy,T-5,importer,\n');
  await page.getByRole('button', { name: 'Import 2 products' }).click();
  await expect(page.getByText('2 products added.')).toBeVisible();
  await expect(names(page)).toHaveCount(5);
});

test('Somebody who only reads sees the list and can do nothing to it', async ({ page, context }) => {
  const { person, address } = await threeProducts('viewer');
  await signInAs(context, person);
  await page.goto(address);
  await expect(names(page)).toHaveCount(3);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  expect((await page.goto(`${address}/import`))?.status()).toBe(404);
});

test('In another organisation there is nothing: not the list, not a product, not an export', async ({
  page,
  context,
}) => {
  const { address } = await threeProducts();
  const outsider = await enrol('admin');
  await signInAs(context, outsider.person);
  for (const path of ['', '/new', '/import', '/00000000-0000-4000-8000-000000000000'])
    expect((await page.goto(address + path))?.status(), path).toBe(404);
  for (const path of ['/export', '/import/template'])
    expect((await page.request.get(address + path)).status(), path).toBe(404);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('each product is a card and nothing reaches past the edge', async ({ page, context }) => {
    const { person, address } = await threeProducts();
    await signInAs(context, person);
    await page.goto(address);
    await expect(page.getByRole('link', { name: 'Camera' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
});
