import { expect, test } from '@playwright/test';
import type { Role } from '#lib/auth/permissions.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { expectAccessible } from './accessible.ts';
import { enrol, signInAs } from './enrolled.ts';

const placed = (...markets: string[]) =>
  markets.map((market) => ({ market, placedOn: '2026-03-01', lastPlacedOn: null }));
const answers = Object.entries({
  users: ['consumer-use'],
  connections: ['internet-direct', 'ip-address', 'radio'],
}).map(([questionId, value]) => ({ questionId, value }));

/** A tenant with a camera in three markets and a lock in one, and somebody in it. */
async function twoProducts(role: Role = 'manager') {
  const member = await aMember();
  const camera = await aProduct(member, {
    name: 'Camera',
    model: 'C-1',
    placements: placed('EU', 'GB', 'US-CA'),
    answers,
  });
  await aProduct(member, { name: 'Lock', model: 'L-2', placements: placed('EU') });
  const tenant = { id: member.tenantId, slug: member.tenantSlug, name: member.tenantName };
  return { ...(await enrol(role, tenant, 'Grace Hopper')), camera, tenant, address: `/t/${tenant.slug}` };
}

test('A manager reads the matrix, follows a cell to its gaps, and reaches the question that closes one', async ({
  page,
  context,
}) => {
  test.slow(); // two whole pages are looked at for access, in light and dark
  const { person, address } = await twoProducts();
  await signInAs(context, person);
  await page.goto(address);
  const matrix = page.getByRole('table', { name: 'Products and markets' });
  await expect(matrix.getByRole('rowheader')).toHaveCount(2);
  await expectAccessible(page);

  await matrix.getByRole('link', { name: /^Camera, United Kingdom: Undetermined/ }).click();
  await expect(page).toHaveURL(/gaps\?product=.*market=GB/);
  await expect(page.getByRole('list', { name: 'Filters in use' })).toContainText('Product: Camera');
  await expect(page.getByRole('list', { name: 'Filters in use' })).toContainText('Market: United Kingdom');
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /^Answer ?: / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/(questionnaire\/[0-9a-f-]+|organisation)\?question=/);
});

test('The first thing to do next leads to its question', async ({ page, context }) => {
  const { person, address } = await twoProducts();
  await signInAs(context, person);
  await page.goto(address);
  const toDo = page.getByRole('region', { name: 'What to do next' });
  await toDo
    .getByRole('link', { name: /^Answer ?: / })
    .first()
    .click();
  await expect(page).toHaveURL(/question=/);
});

test('Another date changes every verdict on the page, says so on the whole frame, and goes back', async ({
  page,
  context,
}) => {
  const { person, address, camera } = await twoProducts();
  await signInAs(context, person);
  await page.goto(`${address}/products/${camera}?market=EU&regulation=cra`);
  await expect(page.getByRole('status').filter({ hasText: 'You see the law of' })).toHaveCount(0);

  await page.locator('summary', { hasText: 'As of' }).click();
  await page.getByLabel('As of', { exact: true }).fill('2015-06-01');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/asOf=2015-06-01/);
  await expect(page.getByRole('status').filter({ hasText: 'You see the law of 1 Jun 2015' })).toBeVisible();
  await expect(page.getByText('more from 11 Sep 2026')).toBeVisible();
  await page.getByRole('link', { name: 'Back to today' }).click();
  await expect(page).not.toHaveURL(/asOf/);
  await expect(page.getByText('more from 11 Sep 2026')).toHaveCount(0);
});

test('A date that is no date shows today', async ({ page, context }) => {
  const { person, address } = await twoProducts('viewer');
  await signInAs(context, person);
  await page.goto(`${address}?asOf=yesterday`);
  await expect(page.getByRole('heading', { name: 'Readiness', level: 1 })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'You see the law of' })).toHaveCount(0);
});

test('A verdict opens down to the requirement and to what is not answered yet', async ({ page, context }) => {
  test.slow();
  const { person, address, camera } = await twoProducts('viewer');
  await signInAs(context, person);
  await page.goto(`${address}/products/${camera}`);
  await page.getByRole('link', { name: /^California SB-327/ }).click();
  await expect(page.getByText('Why it applies')).toBeVisible();
  await page.getByRole('link', { name: /All \(\d+\)/ }).click();
  await page.getByRole('link', { name: /^Security suits the device/ }).click();
  await expect(page.getByText('not answered yet').filter({ visible: true }).first()).toBeVisible();
  await expectAccessible(page);
});

test('Gaps are grouped by market and a section of them is assigned', async ({ page, context }) => {
  const { person, address } = await twoProducts();
  await signInAs(context, person);
  await page.goto(`${address}/gaps?owner=none`);
  await page.getByRole('link', { name: 'By market' }).click();
  await expect(page.getByRole('table', { name: 'Gaps' })).toContainText('European Union');
  await page.getByRole('link', { name: 'Ranked' }).click();
  await page.getByRole('row').nth(1).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Assign' }).click();
  await page.getByLabel('To', { exact: true }).selectOption({ label: 'Grace Hopper' });
  await page.getByRole('dialog').getByRole('button', { name: 'Assign' }).click();
  await expect(page.getByText('1 section assigned.')).toBeVisible();
});

test('A market shows its regulations, their dates and its products, and what another market would take', async ({
  page,
  context,
}) => {
  const { person, address } = await twoProducts();
  await signInAs(context, person);
  await page.goto(address);
  await page.getByRole('link', { name: 'United Kingdom', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'United Kingdom', level: 1 })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Products in United Kingdom' }).getByRole('rowheader')).toHaveCount(1);
  await expectAccessible(page);

  await page.goto(address);
  await page.getByText('Adding a market?').click();
  await page.getByLabel('Market to add').selectOption({ label: 'United Kingdom' });
  await page.getByRole('button', { name: 'Show' }).first().click();
  await expect(page.getByRole('region', { name: 'Adding United Kingdom' })).toContainText('For 1 product on this page');
});

test('The first visit says three steps and where to begin', async ({ page, context }) => {
  const member = await aMember({ role: 'admin' });
  await signInAs(context, { id: member.personId });
  await page.goto(`/t/${member.tenantSlug}`);
  await expect(page.getByRole('heading', { name: 'Welcome to Readymark' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Register a product' }).click();
  await expect(page).toHaveURL(/\/products\/new$/);
});

test('On a phone the overview fits the screen', async ({ page, context }) => {
  const member = await aMember();
  await createManyProducts(member.tenantId, 12);
  await signInAs(context, { id: member.personId });
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['', '/gaps', '/markets/EU']) {
    await page.goto(`/t/${member.tenantSlug}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});
