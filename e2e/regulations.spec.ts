import { expect, test } from '@playwright/test';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './enrolled.ts';

const placements = [{ market: 'GB', placedOn: '2026-03-01', lastPlacedOn: null }];

test('A viewer finds a law, reads what it asks, and sees what the same answer serves elsewhere', async ({
  page,
  context,
}) => {
  test.slow();
  const viewer = await aMember({ role: 'viewer' });
  const manager = await aMember({ tenant: { id: viewer.tenantId, slug: viewer.tenantSlug, name: viewer.tenantName } });
  await aProduct(manager, { name: 'Cam One', placements });
  const home = `/t/${viewer.tenantSlug}`;
  await signInAs(context, { id: viewer.personId });

  await page.goto(home);
  await page.getByRole('link', { name: 'Regulations' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Regulations' })).toBeVisible();
  await page.getByRole('searchbox').fill('psti');
  await expect(page.getByRole('row', { name: /UK PSTI/ })).toContainText('1');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'UK PSTI', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('UK product security');
  await expect(page.getByRole('figure', { name: 'Dates of UK PSTI' })).toContainText('29 Apr 2024');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Open all' }).click();
  await page.getByRole('link', { name: 'No shared default passwords' }).click();
  const served = page.getByRole('table', { name: 'Served requirements' });
  await expect(served.getByRole('row', { name: /EN 303 645/ }).first()).toContainText(/fully|partly/);
  await expectAccessible(page);
});

test('The crosswalk is there for a program as well, and nowhere for a stranger', async ({
  context,
  playwright,
  baseURL,
}) => {
  const member = await aMember({ role: 'viewer' });
  await signInAs(context, { id: member.personId });
  const path = `/api/v1/tenants/${member.tenantSlug}/crosswalk/psti-pw-model`;
  const answer = await (await context.request.get(path)).json();
  expect(answer.regulation.id).toBe('uk-psti');
  expect(answer.serves.map(({ regulation }: { regulation: string }) => regulation)).toContain('us-ca-sb327');
  const stranger = await playwright.request.newContext({ baseURL });
  expect((await stranger.get(path)).status()).toBe(404);
  await stranger.dispose();
});

test('A long law is folded: found by a word, by the parts beside it, and by a link to one requirement', async ({
  page,
  context,
}) => {
  test.slow();
  const viewer = await aMember({ role: 'viewer' });
  await signInAs(context, { id: viewer.personId });
  const cra = `/t/${viewer.tenantSlug}/regulations/cra`;
  await page.goto(cra);
  const line = page.locator('#cra-13-2');
  await expect(page.getByText('Article 13', { exact: true }).last()).toBeVisible();
  await expect(line).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(7_000);
  await expectAccessible(page);

  await page.getByRole('searchbox', { name: 'Find requirements' }).fill('bill of materials');
  await expect(page.getByRole('status').filter({ hasText: /^\d+ of 102$/ })).toBeVisible();
  await expect(page.locator('[data-requirement]:visible').first()).toContainText(/bill of materials/i);
  await page.getByRole('searchbox', { name: 'Find requirements' }).fill('');
  await expect(line).toBeHidden();

  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: /^Article 13/ })
    .click();
  await expect(line).toBeVisible();
  await page.goto(`${cra}#cra-a1p1-2c`);
  await expect(page.locator('#cra-a1p1-2c')).toBeInViewport();
  for (const part of ['Penalties', 'Documents and clocks', 'Sources and doubts', 'The dossier'])
    await expect(
      page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: part }),
    ).toBeVisible();
  await expect(page.getByText('The dossier says: It was promulgated on 10 December 2024')).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('The catalogue shows the law of another day: what was in force in 2018, what is repealed now, what comes', async ({
  page,
  context,
}) => {
  const viewer = await aMember({ role: 'viewer' });
  await signInAs(context, { id: viewer.personId });
  const home = `/t/${viewer.tenantSlug}/regulations`;
  await page.goto(`${home}?asOf=2018-06-01&q=nis`);
  await expect(page.getByText('You see the law of 1 Jun 2018')).toBeVisible();
  await expect(page.getByRole('row', { name: /^NIS1/ })).toContainText('In force');
  await expect(page.getByRole('row', { name: /^NIS2/ })).toContainText('Coming');
  await page.getByRole('link', { name: 'NIS2', exact: true }).click();
  await expect(page).toHaveURL(/regulations\/nis2\?asOf=2018-06-01/);
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('Coming');
  await page.goto(`${home}?q=nis`);
  await expect(page.getByRole('row', { name: /^NIS1/ })).toContainText('Repealed');
  await page.goto(`${home}/cra`);
  await expect(page.getByText(/requirements begin then/)).toBeVisible();
});

test('A manager of more products than one page looks at has the impact of a change counted over all of them', async ({
  page,
  context,
}) => {
  test.slow();
  const manager = await aMember();
  await createManyProducts(manager.tenantId, 220);
  await signInAs(context, { id: manager.personId });
  await page.goto(`/t/${manager.tenantSlug}/regulations/uk-psti/changes?on=2020-01-01`);
  await expect(page.getByText('of 200 looked at')).toBeVisible();
  await page.getByRole('button', { name: 'Count all 220' }).click();
  await expect(page.getByText(/^\d+ of 220 products stand differently\.$/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('listitem').filter({ hasText: /^\d+: .+ → .+$/ })).not.toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Count again' })).toBeVisible();
  await expectAccessible(page);
});
