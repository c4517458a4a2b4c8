import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './enrolled.ts';

test('A manager sees EN 303 645 against the law of their markets, why a cell says so, and who fails', async ({
  page,
  context,
}) => {
  test.slow();
  const manager = await aMember();
  await createManyProducts(manager.tenantId, 3);
  const home = `/t/${manager.tenantSlug}`;
  await signInAs(context, { id: manager.personId });
  await page.goto(`${home}/regulations`);
  await page.getByRole('link', { name: 'Crosswalk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'EN 303 645 across the law' })).toBeVisible();
  const matrix = page.getByRole('table', { name: 'EN 303 645 against other regulations' });
  await expect(matrix.getByRole('rowheader')).toHaveCount(78 + 15);
  await page.goto(`${home}/regulations/crosswalk?part=5.1+No+universal+default+passwords&columns=uk-psti,cra`);
  await expect(matrix.getByRole('columnheader')).toHaveText([/EN 303 645/, /Your products/, /CRA/, /UK PSTI/]);
  await expectAccessible(page);

  const cell = matrix.getByRole('link', { name: 'No shared default passwords: fully serves UK PSTI' });
  await cell.focus();
  await page.keyboard.press('ArrowDown');
  await expect(matrix.getByRole('link', { name: /serves UK PSTI/ }).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const pane = page.getByRole('complementary', { name: 'No shared default passwords, in UK PSTI' });
  await expect(pane).toContainText('We compared the two texts.');
  await expect(pane.getByText(/SI 2023\/1007/).first()).toBeVisible();
  await expect(page).toHaveURL(/cell=etsi-5\.1-1%2Fuk-psti/);
  await pane.getByRole('link', { name: 'Close' }).click();
  await expect(pane).toHaveCount(0);
  await expect(cell).toBeFocused();

  await page.locator('summary', { hasText: 'Show only' }).click();
  await page.getByRole('checkbox', { name: 'What nothing in my markets asks' }).check();
  await expect(page).toHaveURL(/only=unasked/);
  await expect(matrix.getByRole('row', { name: /No shared default passwords/ })).toHaveCount(0);
  await expect(matrix.getByText('Nothing in your markets asks it').first()).toBeVisible();

  await page.goto(`${home}/regulations/crosswalk?spine=uk-psti&columns=cra`);
  await expect(page.getByRole('heading', { level: 1, name: 'UK PSTI across the law' })).toBeVisible();
  const stand = page.getByRole('link', { name: /^\d+ (not compliant|undetermined|compliant|coming)$/ }).first();
  const count = Number((await stand.textContent())?.match(/\d+/)?.[0]);
  await stand.click();
  await expect(page).toHaveURL(/uk-psti\/psti-[a-z-]+\?stand=[a-z_]+#products$/);
  await expect(page.getByRole('table', { name: 'Your products' }).getByRole('rowheader')).toHaveCount(count);
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Why/ }).first().click();
  await expect(page).toHaveURL(/products\/.*requirement=psti-/);
});

test('On a phone it is a list, on paper as well, and it leaves as a sheet', async ({ page, context }) => {
  test.slow();
  const viewer = await aMember({ role: 'viewer' });
  const manager = await aMember({ tenant: { id: viewer.tenantId, slug: viewer.tenantSlug, name: viewer.tenantName } });
  await aProduct(manager, { placements: [{ market: 'GB', placedOn: '2026-03-01', lastPlacedOn: null }] });
  await signInAs(context, { id: viewer.personId });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/t/${viewer.tenantSlug}/regulations/crosswalk?part=5.1+No+universal+default+passwords`);
  await expect(page.getByText('1 product of yours stands under it', { exact: false })).toBeVisible();
  const cell = page.getByRole('link', { name: 'No shared default passwords: fully serves UK PSTI' });
  await cell.scrollIntoViewIfNeeded();
  await expect(cell).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await expectAccessible(page);
  await cell.click();
  await expect(page.getByRole('complementary', { name: /in UK PSTI/ })).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await expect(page.getByRole('columnheader')).toHaveCount(0);
  await page.emulateMedia({ media: null });

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  const sheet = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(sheet[0]).toContain('"UK PSTI"');
  expect(sheet).toHaveLength(1 + 6);
  expect(sheet[1]).toContain('"fully: ');
});

test('A program gets the same matrix, and a stranger nothing', async ({ context, playwright, baseURL }) => {
  const member = await aMember({ role: 'viewer' });
  await signInAs(context, { id: member.personId });
  const path = `/api/v1/tenants/${member.tenantSlug}/crosswalk?columns=us-ca-sb327,uk-psti&q=shared+default`;
  const matrix = await (await context.request.get(path)).json();
  expect([matrix.spine.id, matrix.total, matrix.rows.length]).toEqual(['etsi-en-303-645', 78, 1]);
  expect(matrix.columns.map(({ id }: { id: string }) => id).toSorted()).toEqual(['uk-psti', 'us-ca-sb327']);
  expect(matrix.rows[0].cells['uk-psti']).toMatchObject({ how: 'fully', served: [{ id: 'psti-pw-model' }, {}] });
  const wrong = await context.request.get(`/api/v1/tenants/${member.tenantSlug}/crosswalk?only=nonsense`);
  expect(wrong.status()).toBe(400);
  const stranger = await playwright.request.newContext({ baseURL });
  expect((await stranger.get(path)).status()).toBe(404);
  await stranger.dispose();
});
