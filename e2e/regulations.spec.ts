import { expect, test } from '@playwright/test';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './enrolled.ts';

const placements = [{ market: 'GB', placedOn: '2026-03-01', lastPlacedOn: null }];

test('A viewer finds a law, reads what it asks, and sees what the same answer serves elsewhere', async ({
  page,
  context,
}) => {
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

  await page.getByRole('link', { name: 'UK PSTI' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('UK product security');
  await expect(page.getByRole('figure', { name: 'Dates of UK PSTI' })).toContainText('29 Apr 2024');
  await expectAccessible(page);

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
