import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import pg from 'pg';
import { saveAnswer } from '#lib/answers/save.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { attachEvidence } from '#lib/evidence/attach.ts';
import { reviewEvidence } from '#lib/evidence/commands.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { send } from '#prisma/testing/a-piece.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { aSnapshot } from '#prisma/testing/a-snapshot.ts';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './enrolled.ts';

/** A manager signed in, with a camera sold in Great Britain whose passwords are the user's own. */
async function managerWithCamera(page: Page): Promise<{ manager: Member; camera: string }> {
  const manager = await aMember({ role: 'manager', name: 'Grace Hopper' });
  const placements = [{ market: 'GB', placedOn: '2026-03-01', lastPlacedOn: null }];
  const answers = [
    { questionId: 'product-form', value: 'hardware' },
    { questionId: 'users', value: ['consumer-use', 'sold-to-consumers'] },
    { questionId: 'connections', value: ['internet-direct', 'ip-address', 'radio'] },
    { questionId: 'special-products', value: ['none-of-these'] },
    { questionId: 'special-circumstances', value: ['none-of-these'] },
    { questionId: 'product-traits', value: ['none-of-these'] },
  ];
  const camera = await aProduct(manager, { name: 'Garden Camera', placements, answers });
  await answer(manager, camera, 'user-set', 0);
  await signInAs(page.context(), { id: manager.personId });
  return { manager, camera };
}

async function answer(member: Member, productId: string, value: string, version: number): Promise<void> {
  const input = { productId, questionId: 'password-scheme', note: '', reason: '', version, value };
  const saved = await inTenant(member, (db) => saveAnswer(db, member, input));
  expect(saved).toMatchObject({ ok: true });
}

/** An accepted file, `report.txt`, behind the answer on passwords. */
async function prove(member: Member, productId: string, text: string): Promise<void> {
  const sent = await send(member, text, { type: 'test-report' });
  if (!sent.ok) throw new Error(sent.message);
  const { id } = sent.value.evidence;
  await inTenant(member, async (db) => {
    await attachEvidence(db, member, { evidenceIds: [id], questionId: 'password-scheme', productIds: [productId] });
    await reviewEvidence(db, member, { id, version: 1, review: 'accepted', note: '' });
  });
}

test('A manager takes a snapshot by keyboard, and finds it in the list and in what happened', async ({ page }) => {
  test.slow();
  const { manager, camera } = await managerWithCamera(page);
  const product = `/t/${manager.tenantSlug}/products/${camera}`;
  await page.goto(`${product}/snapshots`);
  await expect(page.getByText('No snapshots yet')).toBeVisible();
  await expectAccessible(page);

  await page.goto(product);
  await page.getByRole('button', { name: 'Take snapshot' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Take a snapshot' });
  await dialog.getByRole('button', { name: 'Seal it' }).press('Enter');
  await expect(dialog.getByText('Give it a title').first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Title').fill('Surveillance audit');
  await dialog.getByLabel('Note').fill('For the board');
  await dialog.getByLabel('Title').press('Enter');

  await page.waitForURL(/\/snapshots\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name: 'Surveillance audit', level: 1 })).toBeVisible();
  await expect(page.getByText('the hash holds')).toBeVisible();
  await expect(page.getByText('For the board')).toBeVisible();
  await expect(page.getByText('Nothing. Today’s verdicts and numbers are the sealed ones.')).toBeVisible();

  await page.goto(`${product}/snapshots`);
  await expect(page.getByRole('row', { name: /Surveillance audit/ })).toContainText('Grace Hopper');
  await expectAccessible(page);
  await page.goto(`${product}/activity`);
  await expect(page.getByText('took the snapshot “Surveillance audit”')).toBeVisible();
});

test('A snapshot tells the same after the answers changed, says what changed and why, and can be taken along', async ({
  page,
}) => {
  test.slow();
  const { manager, camera } = await managerWithCamera(page);
  const id = await aSnapshot(manager, camera);
  await answer(manager, camera, 'shared-default', 1);
  await page.goto(`/t/${manager.tenantSlug}/snapshots/${id}`);
  const changes = page.getByRole('table', { name: 'What has changed since' });
  await expect(changes.getByRole('row', { name: /PSTI/ })).toContainText('Answer changed: default password scheme.');
  await expectAccessible(page);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Sealed document' }).click();
  const bytes = await readFile(await (await downloading).path());
  await expect(page.getByText(createHash('sha256').update(bytes).digest('hex'))).toBeVisible();
  expect(JSON.parse(bytes.toString())).toMatchObject({ form: 1, id, product: { name: 'Garden Camera' } });

  await page.getByRole('link', { name: /of UK PSTI, with reasons/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('PSTI');
  const passwords = page.locator('details#psti-pw-model');
  await passwords.locator('> summary').click();
  await expect(passwords).toContainText('Default password scheme: Set by the user before first use (Grace Hopper');
  await expectAccessible(page);
});

test('A snapshot of another day keeps that day', async ({ page }) => {
  const { manager, camera } = await managerWithCamera(page);
  await page.goto(`/t/${manager.tenantSlug}/products/${camera}?asOf=2028-01-01`);
  await page.getByRole('button', { name: 'Take snapshot' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 Jan 2028');
  await page.getByLabel('Title').fill('What comes');
  await page.getByRole('button', { name: 'Seal it' }).click();
  await expect(page.getByText(/by the law of 1 Jan 2028/)).toBeVisible();
});

test('A snapshot that somebody changed in the database shows an alarm and not what it says', async ({ page }) => {
  const { manager, camera } = await managerWithCamera(page);
  const id = await aSnapshot(manager, camera);
  const admin = new pg.Client({ connectionString: process.env.ADMIN_DATABASE_URL });
  await admin.connect();
  await admin.query(`update snapshot set document = replace(document, 'Garden', 'Golden') where id = $1`, [id]);
  await admin.end();
  await page.goto(`/t/${manager.tenantSlug}/snapshots/${id}`);
  await expect(page.getByRole('alert').filter({ hasText: 'This is not what was sealed' })).toBeVisible();
  await expect(page.getByText('Golden')).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`/t/${manager.tenantSlug}/snapshots/${id}/GB/uk-psti`);
  await expect(page.getByRole('alert').filter({ hasText: 'This is not what was sealed' })).toBeVisible();
});

for (const role of ['contributor', 'viewer'] as const) {
  test(`A ${role} reads snapshots and takes none`, async ({ page }) => {
    const { manager, camera } = await managerWithCamera(page);
    const id = await aSnapshot(manager, camera);
    const colleague = await aColleague(manager, { role });
    await signInAs(page.context(), { id: colleague.personId });
    for (const path of [`products/${camera}`, `products/${camera}/snapshots`, `snapshots/${id}`]) {
      await page.goto(`/t/${manager.tenantSlug}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Take snapshot' })).toHaveCount(0);
    }
    await expect(page.getByText('the hash holds')).toBeVisible();
  });
}

test('A manager shares a snapshot frozen; the auditor reads what was sealed, in the chosen market, whatever changed since', async ({
  page,
  browser,
}) => {
  test.slow();
  const { manager, camera } = await managerWithCamera(page);
  await prove(manager, camera, 'What the laboratory found');
  const id = await aSnapshot(manager, camera, { title: 'For the laboratory', note: 'Only for us' });
  await page.goto(`/t/${manager.tenantSlug}/snapshots/${id}`);
  await page.getByRole('link', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Snapshot', { exact: true })).toHaveValue(id);
  await expect(dialog.getByRole('checkbox', { name: 'GB' })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByLabel('Who is it for').fill('Test Laboratory');
  await dialog.getByRole('checkbox', { name: /may be downloaded/ }).check();
  await dialog.getByRole('button', { name: 'Make link' }).click();
  const address = await dialog.getByLabel('Address of the link').inputValue();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('row', { name: /Test Laboratory/ })).toContainText('Frozen: For the laboratory');
  await inTenant(manager, (db) => db.answer.updateMany({ where: { productId: camera }, data: { value: 'no' } }));
  await inTenant(manager, (db) => db.product.updateMany({ data: { name: 'Renamed Camera' } }));

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(address);
  await expect(visitor.getByText('Frozen as of').first()).toBeVisible();
  await expect(visitor.getByRole('heading', { name: 'Garden Camera', level: 1 })).toBeVisible();
  await expect(visitor.getByText('the hash holds')).toBeVisible();
  for (const hidden of ['Only for us', 'Grace Hopper', 'Renamed Camera'])
    await expect(visitor.getByText(hidden)).toHaveCount(0);
  await expectAccessible(visitor);
  const downloading = visitor.waitForEvent('download');
  await visitor.getByRole('link', { name: 'report.txt' }).click();
  expect((await readFile(await (await downloading).path())).toString()).toBe('What the laboratory found');

  await visitor.getByRole('link', { name: /of UK PSTI, with reasons/ }).click();
  const passwords = visitor.locator('details#psti-pw-model');
  await passwords.locator('> summary').press('Enter');
  await expect(passwords).toContainText('Default password scheme: Set by the user before first use (answered');
  await expectAccessible(visitor);

  await page
    .getByRole('row', { name: /Test Laboratory/ })
    .getByRole('button', { name: 'Revoke' })
    .click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke link' }).click();
  await expect(page.getByRole('row', { name: /Test Laboratory/ })).toContainText('Revoked');
  expect((await visitor.reload())?.status()).toBe(404);
});
