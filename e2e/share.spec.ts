import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './enrolled.ts';
import { attachFile } from './shared-file.ts';

type Wanted = { passphrase?: string; downloads?: boolean };

/** A manager with a camera, a lock and a report on each, signed in on the sharing page. */
async function managerAt(page: Page): Promise<{ manager: Member; camera: string; lock: string }> {
  const manager = await aMember({ role: 'manager' });
  const placements = ['EU', 'GB'].map((market) => ({ market, placedOn: '2026-03-01', lastPlacedOn: null }));
  const camera = await aProduct(manager, { name: 'Garden Camera', placements });
  const lock = await aProduct(manager, { name: 'Cellar Lock', placements });
  await attachFile(manager, camera, 'Camera test report', 'What the laboratory found');
  await attachFile(manager, lock, 'Lock test report', 'Nobody else’s business');
  await signInAs(page.context(), { id: manager.personId });
  await page.goto(`/t/${manager.tenantSlug}/sharing`);
  return { manager, camera, lock };
}

/** Makes a link for the camera in Great Britain in the dialog, and returns the address it shows. */
async function makeLink(page: Page, { passphrase = '', downloads = true }: Wanted = {}): Promise<string> {
  await page.getByRole('button', { name: 'New link' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Who is it for').fill('Test Laboratory');
  await dialog.getByRole('checkbox', { name: /Garden Camera/ }).check();
  await dialog.getByRole('checkbox', { name: 'GB', exact: true }).check();
  if (passphrase) await dialog.getByLabel('Passphrase').fill(passphrase);
  if (downloads) await dialog.getByRole('checkbox', { name: /may be downloaded/ }).check();
  await dialog.getByRole('button', { name: 'Make link' }).click();
  const address = await dialog.getByLabel('Address of the link').inputValue();
  await dialog.getByRole('button', { name: 'Done' }).click();
  return address;
}

/** Somebody without an account, in a browser of their own. */
async function auditor(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test('A manager makes a link; an auditor without an account reads readiness, reasons and evidence in its scope, and nothing else', async ({
  page,
  browser,
}) => {
  test.slow();
  const { manager, camera, lock } = await managerAt(page);
  await expectAccessible(page);
  const address = await makeLink(page);
  await expect(page.getByRole('row', { name: /Test Laboratory/ })).toContainText('Not opened yet');
  await expectAccessible(page);

  const visitor = await auditor(browser);
  await visitor.goto(address);
  const token = address.split('/').at(-1) ?? '';
  expect(visitor.url()).not.toContain(token);
  expect(await visitor.content()).not.toContain(token);
  await expect(visitor.getByText(manager.tenantName)).toBeVisible();
  await expect(visitor.getByText('Live view')).toBeVisible();
  await expect(visitor.getByRole('link', { name: 'Garden Camera' })).toBeVisible();
  await expect(visitor.getByText('Cellar Lock')).toHaveCount(0);
  await expect(visitor.getByRole('columnheader')).toHaveText(['Product', 'United Kingdom']);
  await expectAccessible(visitor);
  const view = visitor.url();

  await visitor.getByRole('link', { name: 'Garden Camera' }).click();
  await expect(visitor.getByRole('heading', { name: 'Garden Camera', level: 1 })).toBeVisible();
  await expect(visitor.getByRole('heading', { name: 'United Kingdom' })).toBeVisible();
  await expect(visitor.getByRole('heading', { name: 'European Union' })).toHaveCount(0);
  await expectAccessible(visitor);
  const downloading = visitor.waitForEvent('download');
  await visitor.getByRole('link', { name: 'report.pdf' }).click();
  expect((await downloading).suggestedFilename()).toBe('report.pdf');

  await visitor.getByRole('link', { name: /of UK PSTI/ }).click();
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('PSTI');
  const first = visitor.locator('details[id] > summary').first();
  await first.click();
  await expect(visitor.locator('details[id][open]').first()).toContainText('It concerns this product');
  await expectAccessible(visitor);

  const elsewhere = [
    `${view}/products/${lock}`,
    `${view}/products/${camera}/EU/cra`,
    `/t/${manager.tenantSlug}/products`,
  ];
  for (const path of elsewhere) {
    const response = await visitor.request.get(path, { maxRedirects: 0 });
    expect([path, response.status() === 404 || response.headers().location?.includes('/sign-in')]).toEqual([
      path,
      true,
    ]);
  }

  await page.reload();
  const row = page.getByRole('row', { name: /Test Laboratory/ });
  // One view, one download.
  await expect(row.getByRole('cell').filter({ hasText: /^1$/ })).toHaveCount(2);
  await row.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke link' }).click();
  await expect(row).toContainText('Revoked');
  expect((await visitor.goto(view))?.status()).toBe(404);
  expect((await visitor.goto(address))?.status()).toBe(404);
});

test('A link without downloads shows that evidence exists and hands nothing out', async ({ page, browser }) => {
  test.slow();
  const { manager, camera } = await managerAt(page);
  const address = await makeLink(page, { downloads: false });
  const visitor = await auditor(browser);
  await visitor.goto(address);
  const view = visitor.url();
  await visitor.getByRole('link', { name: 'Garden Camera' }).click();
  await expect(visitor.getByText('Camera test report')).toBeVisible();
  await expect(visitor.getByText('files are not handed out')).toBeVisible();
  await expect(visitor.getByRole('link', { name: 'report.pdf' })).toHaveCount(0);
  const [evidence] = await inTenant(manager, (db) => db.evidence.findMany({ where: { title: 'Camera test report' } }));
  const refused = await visitor.request.get(`${view}/products/${camera}/evidence/${evidence?.id}`);
  expect(refused.status()).toBe(404);
});

test('A link with a passphrase opens with it and with nothing else', async ({ page, browser }) => {
  await managerAt(page);
  const address = await makeLink(page, { passphrase: 'silver otter 9' });
  const visitor = await auditor(browser);
  await visitor.goto(address);
  await expect(visitor.getByRole('heading', { name: 'Passphrase' })).toBeVisible();
  await expect(visitor.getByText('Garden Camera')).toHaveCount(0);
  await expectAccessible(visitor);
  await visitor.getByLabel('Passphrase').last().fill('silver otter 8');
  await visitor.getByRole('button', { name: 'Open' }).click();
  await expect(visitor.getByText('This is not the passphrase of this link').first()).toBeVisible();
  await visitor.getByLabel('Passphrase').last().fill('silver otter 9');
  await visitor.getByRole('button', { name: 'Open' }).click();
  await expect(visitor.getByRole('link', { name: 'Garden Camera' })).toBeVisible();
});

test('A link past its day opens nothing, for whoever is in already too', async ({ page, browser }) => {
  const { manager } = await managerAt(page);
  const address = await makeLink(page);
  const visitor = await auditor(browser);
  await visitor.goto(address);
  const view = visitor.url();
  await inTenant(manager, (db) => db.shareLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } }));
  expect((await visitor.goto(view))?.status()).toBe(404);
  expect((await visitor.goto(address))?.status()).toBe(404);
  await expect(visitor.getByRole('heading', { name: 'This link opens nothing' })).toBeVisible();
  expect(visitor.url()).not.toContain(address.split('/').at(-1));
  await expectAccessible(visitor);
  await page.reload();
  await expect(page.getByRole('row', { name: /Test Laboratory/ })).toContainText('Expired');
});

test('A form that is not filled in says what is missing beside each field and keeps the rest', async ({ page }) => {
  await managerAt(page);
  await page.getByRole('button', { name: 'New link' }).first().click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByLabel('Passphrase').fill('short');
  await dialog.getByRole('button', { name: 'Make link' }).click();
  for (const sentence of [
    'Say who the link is for',
    'Choose at least one product',
    'Choose at least one market',
    'at least 8 characters',
  ])
    await expect(dialog.getByText(sentence).first()).toBeVisible();
  await expect(dialog.getByLabel('Passphrase')).toHaveValue('short');
});
