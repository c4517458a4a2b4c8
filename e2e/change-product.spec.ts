import { expect, type Page, test } from '@playwright/test';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { expectAccessible } from './accessible.ts';
import { enrol, signInAs } from './enrolled.ts';

async function aCamera() {
  const member = await aMember();
  const id = await aProduct(member, { name: 'Camera', family: 'Home' });
  const tenant = { id: member.tenantId, slug: member.tenantSlug, name: member.tenantName };
  return { tenant, address: `/t/${tenant.slug}/products/${id}` };
}

const saves = (page: Page, section: string) =>
  page.getByRole('region', { name: section }).getByRole('button', { name: 'Save' });

test('Two managers change the same product: the second sees both values and chooses', async ({
  page,
  context,
  browser,
}) => {
  const { tenant, address } = await aCamera();
  const theirs = await browser.newContext();
  await signInAs(context, (await enrol('manager', tenant)).person);
  await signInAs(theirs, (await enrol('manager', tenant, 'Grace Hopper')).person);
  const other = await theirs.newPage();
  await page.goto(`${address}/details`);
  await other.goto(`${address}/details`);
  await expectAccessible(page);

  await other.getByRole('textbox', { name: 'Name' }).fill('Camera Pro');
  await other.getByRole('textbox', { name: 'Family' }).fill('Outdoor');
  await saves(other, 'What it is').click();
  await expect(other.getByText('Saved.')).toBeVisible();

  await page.getByRole('textbox', { name: 'Name' }).fill('Camera Mini');
  await page.getByRole('textbox', { name: 'Description' }).fill('Small');
  await saves(page, 'What it is').click();
  await expect(page.getByText('Somebody else saved this while you were editing')).toBeVisible();
  await expect(page.getByText('They wrote: Camera Pro')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Camera Mini');
  await expect(page.getByRole('textbox', { name: 'Family' })).toHaveValue('Outdoor');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await saves(page, 'What it is').click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Camera Pro');
  await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('Small');
  await theirs.close();
});

test('A market is added, its days are checked, and the head of the page follows', async ({ page, context }) => {
  const { tenant, address } = await aCamera();
  await signInAs(context, (await enrol('manager', tenant)).person);
  await page.goto(`${address}/details`);
  await page.getByRole('textbox', { name: 'Name' }).fill('Camera Two');
  await page.getByRole('button', { name: 'United Kingdom' }).click();
  await page.getByLabel('First unit placed on').last().fill('2026-05-02');
  await page.getByLabel('Last unit placed on').last().fill('2026-05-01');
  await saves(page, 'Roles and markets').click();
  await expect(page.getByText('The last day cannot be before the first.')).toBeVisible();
  await page.getByLabel('Last unit placed on').last().fill('2029-05-01');
  await saves(page, 'Roles and markets').click();
  await expect(page.getByRole('list', { name: 'Markets' }).first()).toContainText('GB');
  // What was typed in the other form is still there, and saves on top.
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Camera Two');
  await saves(page, 'What it is').click();
  await expect(page.getByRole('heading', { name: 'Camera Two', level: 1 })).toBeVisible();
});

test('A product is archived and put back', async ({ page, context }) => {
  const { tenant, address } = await aCamera();
  await signInAs(context, (await enrol('admin', tenant)).person);
  await page.goto(`${address}/details`);
  await page.getByRole('button', { name: 'Archive this product' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('Archived', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Put back' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Put back' }).click();
  await expect(page.getByRole('button', { name: 'Archive this product' })).toBeVisible();
  await page.getByRole('link', { name: 'Activity' }).click();
  await expect(page.getByText('put the product back into the catalogue')).toBeVisible();
});

test('Somebody who only reads sees the details as text', async ({ page, context }) => {
  const { tenant, address } = await aCamera();
  await signInAs(context, (await enrol('viewer', tenant)).person);
  for (const tab of ['', '/evidence', '/activity', '/details']) {
    await page.goto(address + tab);
    await expect(page.getByRole('heading', { name: 'Camera', level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await expect(page.getByText('European Union, from 1 Mar 2026')).toBeVisible();
});
