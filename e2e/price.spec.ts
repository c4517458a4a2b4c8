import { expect, test } from '@playwright/test';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './enrolled.ts';

test('A manager sees what one more market takes of a product, by name, and goes on to add it', async ({
  page,
  context,
}) => {
  test.slow();
  const manager = await aMember();
  const product = await aProduct(manager, { name: 'Cam One' });
  await signInAs(context, { id: manager.personId });
  const home = `/t/${manager.tenantSlug}`;
  await page.goto(`${home}/products/${product}`);
  await page.getByRole('link', { name: 'Another market' }).click();
  await expect(page.getByText('What would another market take?')).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Market', { exact: true }).selectOption({ label: 'United Kingdom' });
  await page.getByRole('button', { name: 'Show its price' }).click();
  await expect(page).toHaveURL(/price\?market=GB$/);
  await expect(page.getByText(/^United Kingdom takes \d+ new answers?, \d+ documents?/)).toBeVisible();
  await expect(page.getByRole('region', { name: /^Laws/ }).getByRole('link', { name: 'UK PSTI' })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Documents/ })).toContainText('tatement of compliance');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Add the market' }).click();
  await expect(page).toHaveURL(`${home}/products/${product}/details`);
});

test('A market it is in costs nothing, one that is none is not looked for, and a viewer cannot add one', async ({
  page,
  context,
}) => {
  const viewer = await aMember({ role: 'viewer' });
  const manager = await aMember({ tenant: { id: viewer.tenantId, slug: viewer.tenantSlug, name: viewer.tenantName } });
  const product = await aProduct(manager, { name: 'Cam One' });
  await signInAs(context, { id: viewer.personId });
  const price = `/t/${viewer.tenantSlug}/products/${product}/price`;
  await page.goto(`${price}?market=EU`);
  await expect(page.getByText('It is placed in European Union already')).toBeVisible();
  await page.goto(`${price}?market=nowhere`);
  await expect(page.getByText('What would another market take?')).toBeVisible();
  await page.goto(`${price}?market=AU`);
  await expect(page.getByText(/^Australia takes/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add the market' })).toHaveCount(0);
});
