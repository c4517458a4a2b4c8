import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { enrol, signInAs } from './enrolled.ts';

const step = (page: Page, title: string) => page.getByRole('heading', { name: title, level: 2 });
const onward = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const question = (page: Page, ask: string) => page.getByRole('group', { name: ask });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Which regulations apply' });
const group = (page: Page, name: string) => panel(page).getByRole('region', { name });

async function nameIt(page: Page, model: string) {
  await page.getByRole('textbox', { name: 'Name' }).fill('Cam One');
  await page.getByRole('textbox', { name: 'Model' }).fill(model);
  await onward(page);
  await expect(step(page, 'Roles and markets')).toBeVisible();
}

async function place(page: Page, ...markets: string[]) {
  await page.getByRole('checkbox', { name: 'Manufacturer' }).first().check();
  for (const market of markets) await page.getByRole('button', { name: market }).click();
}

test('A manager registers a product and sees live which laws apply, which do not and why, and what would decide the rest', async ({
  page,
  context,
}) => {
  test.slow();
  const { tenant, person } = await enrol('manager');
  await signInAs(context, person);
  await page.goto(`/t/${tenant.slug}/products`);
  await expect(page.getByText('No products yet')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Register a product' }).first().click();

  await onward(page);
  await expect(page.getByText('Give the product a name.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expectAccessible(page);
  await nameIt(page, 'C1-100');

  await onward(page);
  await expect(page.getByText('Choose at least one role.')).toBeVisible();
  await place(page, 'European Union', 'United Kingdom');
  await page.getByLabel('First unit placed on').first().fill('2026-03-01');
  await expect(group(page, 'Undecided, waiting for')).toContainText('CRA');
  await expectAccessible(page);
  await onward(page);

  await expect(step(page, 'Screening')).toBeVisible();
  await panel(page)
    .getByRole('list', { name: 'What would decide CRA' })
    .getByRole('button', { name: 'connections' })
    .click();
  const link = question(page, 'How can the product connect');
  await expect(link.getByRole('checkbox').first()).toBeFocused();
  await link.getByRole('checkbox', { name: 'None of these' }).check();
  const ruledOut = group(page, 'Does not apply');
  await expect(ruledOut).toContainText('CRA');
  await expect(ruledOut).toContainText('You answered: connections: None of these.');
  await expect(ruledOut).toContainText('CRA Arts. 2(1), 3(1)');
  await expectAccessible(page);

  await link.getByRole('checkbox', { name: /^To the internet itself/ }).check();
  await question(page, 'In what form is it sold')
    .getByRole('radio', { name: /^A device/ })
    .check();
  await expect(question(page, 'Is one of these true of how the product is supplied')).toBeVisible();
  await onward(page);

  await expect(step(page, 'Summary')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Roles and markets' })).toContainText('Undetermined');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Register product' }).click();
  await expect(page.getByRole('heading', { name: 'Cam One', level: 1 })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Markets' }).first()).toContainText('EU: Undetermined');

  await page.getByRole('link', { name: 'Activity' }).click();
  await expect(page.getByText('registered the product as manufacturer for EU (2026-03-01 to …) and GB')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/t/${tenant.slug}/products/new`);
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('');
});

test('Nothing typed is lost by a reload, by going back, or by a model that is taken', async ({ page, context }) => {
  const { tenant, person } = await enrol('manager');
  await signInAs(context, person);
  const register = async () => {
    await page.goto(`/t/${tenant.slug}/products/new`);
    await nameIt(page, 'SAME');
    await place(page, 'European Union');
    await onward(page);
    await question(page, 'In what form is it sold')
      .getByRole('radio', { name: /^A device/ })
      .check();
  };
  await register();
  await page.reload();
  await expect(question(page, 'In what form is it sold').getByRole('radio', { name: /^A device/ })).toBeChecked();
  await page.goBack();
  await expect(step(page, 'Roles and markets')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Manufacturer' }).first()).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Model' })).toHaveValue('SAME');
  await page.goto(`/t/${tenant.slug}/products/new?step=4`);
  await page.getByRole('button', { name: 'Register product' }).click();
  await expect(page.getByRole('heading', { name: 'Cam One', level: 1 })).toBeVisible();

  await page.goto(`/t/${tenant.slug}/products/new`);
  await page.getByRole('textbox', { name: 'Name' }).fill('Cam Two');
  await page.getByRole('textbox', { name: 'Model' }).fill('SAME');
  await onward(page);
  await expect(page.getByText('Another product already has the model “SAME”.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Model' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Cam Two');
});

test('A photo is made small, kept over a reload and shown with the product', async ({ page, context }) => {
  const { tenant, person } = await enrol('manager');
  await signInAs(context, person);
  await page.goto(`/t/${tenant.slug}/products/new`);
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeEnabled();
  await page
    .getByLabel('Photo')
    .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(page.getByText('This is not a picture the browser can read.')).toBeVisible();
  await page
    .getByLabel('Photo')
    .setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') });
  await expect(page.getByAltText('The product as it will be shown')).toBeVisible();
  await page.reload();
  await expect(page.getByAltText('The product as it will be shown')).toBeVisible();
  await nameIt(page, 'PHOTO');
  await place(page);
  await page.goto(`/t/${tenant.slug}/products/new?step=4`);
  await page.getByRole('button', { name: 'Register product' }).click();
  await expect(page.getByRole('heading', { name: 'Cam One', level: 1 })).toBeVisible();
  const photo = page.locator('header img');
  await expect(photo).toHaveJSProperty('complete', true);
  expect(await photo.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
  const address = await photo.getAttribute('src');
  const response = await page.request.get(address ?? '');
  expect(response.headers()).toMatchObject({
    'content-type': expect.stringMatching(/^image\/(webp|png)$/),
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
  });
  const outsider = await enrol('admin');
  await signInAs(context, outsider.person);
  expect((await page.request.get(address ?? '')).status()).toBe(404);
});

test('The keyboard alone is enough', async ({ page, context }) => {
  const { tenant, person } = await enrol('manager');
  await signInAs(context, person);
  await page.goto(`/t/${tenant.slug}/products/new`);
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeEnabled();
  await page.getByRole('textbox', { name: 'Name' }).focus();
  await page.keyboard.type('Door Lock');
  await page.keyboard.press('Tab');
  await page.keyboard.type('DL-2');
  await page.keyboard.press('Enter');
  await expect(step(page, 'Roles and markets')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Manufacturer' }).first()).toBeFocused();
  await page.keyboard.press('Space');
  const eu = page.getByRole('button', { name: 'European Union' });
  while (!(await eu.evaluate((it) => it === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('First unit placed on')).toBeVisible();
  const next = page.getByRole('button', { name: 'Continue' });
  while (!(await next.evaluate((it) => it === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(step(page, 'Screening')).toBeFocused();
  const software = question(page, 'In what form is it sold').getByRole('radio', { name: /^A device/ });
  await expect(software).toBeVisible();
  while (!(await software.evaluate((it) => it === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(software).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(
    question(page, 'In what form is it sold').getByRole('radio', { name: /^Only an online service/ }),
  ).toBeChecked();
  await expect(group(page, 'Does not apply')).toContainText('CRA');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the panel is a line that opens, and nothing reaches past the edge', async ({ page, context }) => {
    const { tenant, person } = await enrol('manager');
    await signInAs(context, person);
    await page.goto(`/t/${tenant.slug}/products/new`);
    await nameIt(page, 'PHONE');
    await place(page, 'European Union', 'United Kingdom');
    await page.locator('summary').filter({ hasText: 'undecided' }).click();
    await expect(page.getByRole('list', { name: 'What would decide CRA' }).last()).toBeVisible();
    await expectAccessible(page);
    await onward(page);
    await expect(step(page, 'Screening')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
});

test('Somebody who only reads cannot register, and learns nothing from trying', async ({ page, context }) => {
  const { tenant, person } = await enrol('viewer');
  await signInAs(context, person);
  await page.goto(`/t/${tenant.slug}/products`);
  await expect(page.getByRole('heading', { name: 'Products' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Register a product' })).toHaveCount(0);
  expect((await page.goto(`/t/${tenant.slug}/products/new`))?.status()).toBe(404);
  const preview = await page.request.post(`/t/${tenant.slug}/products/preview`, {
    data: {},
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect(preview.status()).toBe(404);
});

/** A picture of one pixel. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
