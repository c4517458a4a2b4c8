import { expect, type Page, test } from '@playwright/test';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aPiece } from '#prisma/testing/a-piece.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './enrolled.ts';

const placements = [{ market: 'GB', placedOn: '2026-03-01', lastPlacedOn: null }];
const option = (page: Page, name: RegExp | string) => page.getByRole('option', { name });

/** The page listens once its script has arrived. */
async function openPalette(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('combobox', { name: 'Search or jump to' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test('A few letters find what the tenant has and what the law asks, and Enter goes there', async ({
  page,
  context,
}) => {
  test.slow();
  const ada = await aMember({ role: 'admin', name: 'Hedy Lamarr' });
  const camera = await aProduct(ada, { name: 'Cam One', model: 'C-1', placements });
  const piece = await aPiece(ada, 'policy');
  const home = `/t/${ada.tenantSlug}`;
  await signInAs(context, { id: ada.personId });
  await page.goto(home);

  await openPalette(page);
  await page.keyboard.type('cam o');
  await expect(option(page, /Cam One.*C-1/)).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${home}/products/${camera}`);

  await openPalette(page);
  await page.keyboard.type('password scheme');
  await option(page, /password scheme.*Cam One/i).click();
  await expect(page).toHaveURL(`${home}/questionnaire/${camera}?question=password-scheme`);
  await expect(page.getByRole('article')).toBeVisible();

  await openPalette(page);
  await page.keyboard.type('psti');
  await expect(page.getByRole('group', { name: 'Requirements' }).getByRole('option')).not.toHaveCount(0);
  await page.getByRole('group', { name: 'Regulations' }).getByRole('option').first().click();
  await expect(page).toHaveURL(`${home}/regulations/uk-psti`);

  await openPalette(page);
  await page.keyboard.type('spine');
  await option(page, /Crosswalk/).click();
  await expect(page).toHaveURL(`${home}/regulations/crosswalk`);

  await openPalette(page);
  await page.keyboard.type('report');
  await page.getByRole('group', { name: 'Evidence' }).getByRole('option').first().click();
  await expect(page).toHaveURL(`${home}/evidence?open=${piece}`);

  await openPalette(page);
  await page.keyboard.type('lamarr');
  await expect(page.getByRole('group', { name: 'People' }).getByRole('option')).toHaveText([/Hedy Lamarr.*Admin/]);
});

test('A viewer finds no people; what is nowhere is said, and so is a search that could not be made', async ({
  page,
  context,
}) => {
  const ada = await aMember({ role: 'admin', name: 'Hedy Lamarr' });
  const reader = await aColleague(ada, { role: 'viewer', name: 'Ben Ito' });
  await signInAs(context, { id: reader.personId });
  await page.goto(`/t/${ada.tenantSlug}`);
  await openPalette(page);
  await page.keyboard.type('lamarr');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Nothing else found for “lamarr”.');
  await context.setOffline(true);
  await page.keyboard.type('x');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/The search gave no answer/);
  await context.setOffline(false);
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Nothing else found for “lamarr”.');
});
