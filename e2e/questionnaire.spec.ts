import { expect, type Page, test } from '@playwright/test';
import { formatDate } from '#components/format.ts';
import { assignSections } from '#lib/answers/assign.ts';
import { type SaveAnswer, saveAnswer } from '#lib/answers/save.ts';
import { sayAnswer } from '#lib/answers/say-answer.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { cameraFacts } from '#rules/packs/typical-camera.ts';
import { question as bankQuestion } from '#rules/questions/bank.ts';
import { expectAccessible } from './accessible.ts';
import { choiceAt, firstAsked, hidingPair } from './asked.ts';
import { signInAs } from './enrolled.ts';

const placements = ['EU', 'GB'].map((market) => ({ market, placedOn: '2026-03-01', lastPlacedOn: null }));

/** A manager with a camera for the EU and Britain. */
async function aCamera() {
  const ada = await aMember({ name: 'Ada Byron' });
  const camera = await aProduct(ada, { name: 'Cam One', placements });
  const home = `/t/${ada.tenantSlug}`;
  return { ada, camera, home, address: `${home}/questionnaire/${camera}` };
}

const save = (member: Member, productId: string | null, questionId: string, value: SaveAnswer['value']) =>
  inTenant(member, (db) => saveAnswer(db, member, { productId, questionId, value, note: '', reason: '', version: 0 }));

/** What an option of the question is called on screen. */
const labelOf = (id: string, option: string) => sayAnswer(bankQuestion(id).answer, [option], String);
const question = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 });
/** What can be chosen as an answer, in order. */
const choices = (page: Page) =>
  page.getByRole('article').locator('fieldset').first().locator('input[type=radio], input[type=checkbox]');
const saved = (page: Page) => page.locator('[data-save-state]');
const progress = (page: Page) => page.locator('[data-progress]').filter({ visible: true });

/** The page listens once its script has arrived. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('A checklist that fails a requirement says which lines are missing; ticking them clears it', async ({
  page,
  context,
}) => {
  const ada = await aMember({ name: 'Ada Byron' });
  const traits = ['special-products', 'special-circumstances', 'product-traits'].map((id) => [id, ['none-of-these']]);
  const known = { ...cameraFacts, ...Object.fromEntries(traits) };
  const answers = Object.entries(known).flatMap(([questionId, value]) =>
    bankQuestion(questionId).scope === 'product' ? [{ questionId, value }] : [],
  );
  const camera = await aProduct(ada, { answers });
  await signInAs(context, { id: ada.personId });
  await open(page, `/t/${ada.tenantSlug}/questionnaire/${camera}?question=update-mechanism`);
  const automatic = page.getByRole('checkbox', { name: labelOf('update-mechanism', 'can-be-automatic') });
  const said = page.getByText(`Missing: “${labelOf('update-mechanism', 'can-be-automatic')}”`);

  await choices(page).first().check();
  await expect(automatic).toHaveAccessibleName(/missing/);
  await page
    .getByText(/^\d+ more$/)
    .first()
    .click();
  await expect(said.first()).toBeVisible();
  await expectAccessible(page);
  await automatic.check();
  await expect(said).toHaveCount(0);
  await expect(automatic).not.toHaveAccessibleName(/missing/);
});

test('A manager answers by keyboard alone; every answer is saved as it is given, and she goes on where she left', async ({
  page,
  context,
}) => {
  const { ada, camera, home, address } = await aCamera();
  const begin = await firstAsked(ada, camera, ({ use, scope }) => use === 'screening' && scope === 'product');
  await signInAs(context, { id: ada.personId });
  await open(page, `${address}?question=${begin.id}`);
  await expect(progress(page)).toHaveText(/^\d+ questions can still change a verdict in EU and GB\./);
  const before = Number.parseInt((await progress(page).textContent()) ?? '', 10);
  const first = begin.ask;

  await page.keyboard.press('1');
  await expect(choices(page).first()).toBeChecked();
  await expect(saved(page)).toHaveText(/Saved \d\d:\d\d/);
  await expect(progress(page)).not.toHaveText(new RegExp(`^${before} `));

  await page.keyboard.press('n');
  await page.keyboard.type('1 Seen on / the label? n e');
  await page.keyboard.press('Control+Enter');
  await expect(question(page)).not.toHaveText(first);
  await expect(question(page)).toBeFocused();
  const second = (await question(page).textContent()) ?? '';
  await page.keyboard.press('Shift+Enter');
  await expect(question(page)).toHaveText(first);
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('1 Seen on / the label? n e');
  await expect(choices(page).first()).toBeChecked();
  await expect(saved(page)).toHaveText(/Saved/);

  await page.goto(`${home}/questionnaire`);
  await page.getByRole('link', { name: 'Cam One' }).click();
  await expect(question(page)).toHaveText(second);

  await open(page, address);
  await page.keyboard.press('/');
  const years = bankQuestion('support-period-years');
  await page.keyboard.type(years.label);
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveText(years.ask);
  const typed = page.getByRole('article').getByRole('textbox').first();
  await typed.fill('seven');
  await expect(page.getByText('Give a number of years.')).toBeVisible();
  await expect(saved(page)).toHaveText(/incomplete/);
  await typed.fill('7');
  await expect(saved(page)).toHaveText(/Saved \d/);
  await page.reload();
  await expect(typed).toHaveValue('7');
});

test('The history tells who changed an answer from what to what', async ({ page, context }) => {
  const { ada, camera, address } = await aCamera();
  await save(ada, camera, 'password-scheme', 'user-set');
  await signInAs(context, { id: ada.personId });
  await open(page, `${address}?question=password-scheme`);
  await page.keyboard.press('4');
  await expect(saved(page)).toHaveText(/Saved \d/);
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText([
    /Ada Byron.*Set by the user.*The same on several/s,
    /Ada Byron.*Set by the user/s,
  ]);
  await expectAccessible(page);
});

test('Nothing typed is lost without a connection, nor by a reload before it was sent', async ({ page, context }) => {
  const { ada, address } = await aCamera();
  await signInAs(context, { id: ada.personId });
  await open(page, `${address}?question=password-scheme`);
  await context.setOffline(true);
  await page.keyboard.press('1');
  await expect(saved(page)).toHaveText('Not saved: offline');
  await context.setOffline(false);
  await expect(saved(page)).toHaveText(/Saved \d/);

  await page.route('**/questionnaire/**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.fallback(),
  );
  await page.keyboard.press('n');
  await page.keyboard.type('The server was away');
  await expect(saved(page)).toHaveText(/Not saved/);
  const asked = page.waitForEvent('dialog');
  const reloaded = page.reload();
  await (await asked).accept();
  await reloaded;
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('The server was away');
  await page.unroute('**/questionnaire/**');
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(saved(page)).toHaveText(/Saved \d/);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('The server was away');
});

test('Two people answer the same question: the second sees both texts and chooses', async ({
  page,
  context,
  browser,
}) => {
  const { ada, address } = await aCamera();
  const ben = await aColleague(ada, { name: 'Ben Ito' });
  const second = await browser.newContext();
  const his = await second.newPage();
  await signInAs(context, { id: ada.personId });
  await signInAs(second, { id: ben.personId });
  await open(page, `${address}?question=password-scheme`);
  await open(his, `${address}?question=password-scheme`);

  await page.keyboard.press('3');
  await expect(saved(page)).toHaveText(/Saved/);
  await his.keyboard.press('4');
  const both = his.getByRole('alert', { name: 'Two versions of this answer' });
  await expect(both).toContainText('Ada Byron saved another answer while you worked on yours');
  await expect(both).toContainText(/Ada Byron, .*Set by the user.*Yours, not saved.*The same on several/s);
  await expectAccessible(his);
  await both.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(saved(his)).toHaveText(/Saved/);

  await page.keyboard.press('n');
  await page.keyboard.type('Only in the app');
  const hers = page.getByRole('alert', { name: 'Two versions of this answer' });
  await expect(hers).toContainText('Note: Only in the app');
  await hers.getByRole('button', { name: 'Keep theirs' }).click();
  await expect(choices(page).nth(3)).toBeChecked();
  await expect(hers).toHaveCount(0);
  await second.close();
});

test('Changing an answer that hides others says first which, and keeps them', async ({ page, context }) => {
  const { ada, camera, address } = await aCamera();
  const { parent, child, shows, hides } = await hidingPair(ada, camera);
  await save(ada, camera, parent.id, choiceAt(parent, shows));
  await save(ada, camera, child.id, choiceAt(child, 0));
  await signInAs(context, { id: ada.personId });
  await open(page, `${address}?question=${parent.id}`);
  await choices(page).nth(hides).click();
  const warning = page.getByRole('alert', { name: 'What this change hides' });
  await expect(warning).toContainText('This change hides one answered question');
  await expect(warning).toContainText(child.ask);
  await warning.getByRole('button', { name: 'Keep the answer as it was' }).click();
  await expect(choices(page).nth(shows)).toBeChecked();

  await choices(page).nth(hides).click();
  await warning.getByRole('button', { name: 'Change it' }).click();
  await expect(saved(page)).toHaveText(/Saved/);
  await page.reload();
  await expect(choices(page).nth(hides)).toBeChecked();
  await open(page, `${address}?question=${parent.id}`);
  await choices(page).nth(shows).click();
  await expect(saved(page)).toHaveText(/Saved/);
  await open(page, `${address}?question=${child.id}`);
  await expect(choices(page).first()).toBeChecked();
});

test('“Not applicable” and a departure from the organisation are saved once they have a reason', async ({
  page,
  context,
}) => {
  const { ada, camera, address } = await aCamera();
  const common = await firstAsked(ada, camera, ({ scope }) => scope === 'organisation');
  await save(ada, null, common.id, choiceAt(common, 0));
  const inherited = `Inherited from the organisation: ${sayAnswer(common.answer, choiceAt(common, 0), formatDate)}`;
  await signInAs(context, { id: ada.personId });
  await open(page, `${address}?question=password-scheme`);
  await page.getByRole('radio', { name: 'Not applicable' }).check();
  await expect(page.getByText('Say why it does not apply; an auditor will ask.')).toBeVisible();
  await page.getByLabel('Why it does not apply').fill('No sign-in over a network');
  await expect(saved(page)).toHaveText(/Saved \d/);

  await open(page, `${address}?question=${common.id}`);
  await expect(page.getByText(inherited)).toBeVisible();
  await page.getByRole('button', { name: 'Answer differently for this product' }).click();
  await page.keyboard.press('2');
  await page.getByLabel('Why this product differs').fill('Another team looks after it');
  await expect(saved(page)).toHaveText(/Saved \d/);
  await page.getByRole('button', { name: 'Go back to the inherited answer' }).click();
  await expect(page.getByText(inherited)).toBeVisible();
});

test('An answer about the organisation reaches every product, and the page tells how far that is', async ({
  page,
  context,
}) => {
  const { ada, camera, home, address } = await aCamera();
  const common = await firstAsked(ada, camera, ({ scope }) => scope === 'organisation');
  await signInAs(context, { id: ada.personId });
  await open(page, `${home}/organisation?question=${common.id}`);
  await page.keyboard.press('1');
  await expect(page.getByText('1 product is being recomputed.')).toBeVisible();
  await expect(page.getByText('1 product is being recomputed.')).toHaveCount(0, { timeout: 20_000 });
  await expectAccessible(page);
  await page.goto(`${address}?question=${common.id}`);
  await expect(page.getByText('Inherited from the organisation: ')).toBeVisible();
});

test('A contributor begins in the assigned section, answers there, and reads the rest', async ({ page, context }) => {
  const { ada, camera, address } = await aCamera();
  const cara = await aColleague(ada, { role: 'contributor', name: 'Cara Diaz' });
  await signInAs(context, { id: ada.personId });
  await open(page, `${address}?section=passwords`);
  await page.getByRole('button', { name: 'Assign' }).click();
  await page.getByLabel('Who answers it').selectOption(cara.memberId);
  await page.getByLabel('By when').fill('2027-01-31');
  await page.getByRole('button', { name: 'Assign section' }).click();
  await expect(page.getByRole('main').getByText('Assigned to Cara Diaz, by 31 Jan 2027')).toBeVisible();

  await context.clearCookies();
  await signInAs(context, { id: cara.personId });
  await open(page, address);
  await expect(page.getByText('Assigned to you, by 31 Jan 2027')).toBeVisible();
  await open(page, `${address}?question=password-scheme`);
  await page.keyboard.press('1');
  await expect(saved(page)).toHaveText(/Saved/);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'What the product is' }).click();
  await expect(page.getByText('This section is assigned to nobody. You can read it')).toBeVisible();
  await expect(page.getByRole('article').locator('input').first()).toBeDisabled();
  await expectAccessible(page);

  // Taken away while the page was open: the answer is refused, and what was chosen is still there.
  await open(page, `${address}?question=password-scheme`);
  await inTenant(ada, (db) =>
    assignSections(db, ada, { productIds: [camera], topics: ['passwords'], memberId: null, dueOn: null }),
  );
  await page.keyboard.press('2');
  await expect(page.getByText('This section is no longer assigned to you')).toBeVisible();
});

test('The list shows what is open, and a whole section can be answered on one page', async ({ page, context }) => {
  const { ada, home, address } = await aCamera();
  await signInAs(context, { id: ada.personId });
  await page.goto(`${home}/questionnaire`);
  await expect(page.getByRole('row', { name: /Cam One/ })).toContainText('EU');
  await expectAccessible(page);
  await page.goto(`${home}/questionnaire?q=nothing`);
  await expect(page.getByText('No products match')).toBeVisible();

  await open(page, `${address}?section=passwords&view=list&show=all`);
  expect(await page.getByRole('article').count()).toBeGreaterThan(1);
  const scheme = bankQuestion('password-scheme');
  await page.getByRole('article', { name: scheme.ask }).getByRole('radio').first().check();
  await expect(saved(page)).toHaveText(/Saved/);
  await expect(page).toHaveURL(/question=password-scheme/);
  await expect(page.getByRole('complementary', { name: 'About this question' })).toContainText(scheme.why);
  await expectAccessible(page);
});

test('On a phone everything is in reach, and nothing is wider than the screen', async ({ browser }) => {
  const { ada, address } = await aCamera();
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await signInAs(context, { id: ada.personId });
  const page = await context.newPage();
  await page.goto(`${address}?question=password-scheme`);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  await page.getByText('Set by the user before first use').tap();
  await expect(saved(page)).toHaveText(/Saved \d/);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Sections/ }).tap();
  await page.getByRole('dialog').getByRole('link', { name: 'Software updates' }).tap();
  await expect(page.getByRole('button', { name: 'Sections; now: Software updates' })).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).tap();
  await expect(page.getByRole('heading', { name: 'Why we ask' })).toBeVisible();
  await page.getByRole('button', { name: 'List', exact: true }).filter({ visible: true }).tap();
  expect(await wide()).toBeLessThanOrEqual(0);
  await context.close();
});

test('A stranger, a made-up product and a nonsense address', async ({ page, context }) => {
  const { ada, home, address } = await aCamera();
  await signInAs(context, { id: (await aMember()).personId });
  expect((await page.goto(address))?.status()).toBe(404);
  expect((await page.goto(`${home}/organisation`))?.status()).toBe(404);
  expect((await page.goto(`${home}/organisation/progress`))?.status()).toBe(404);
  await context.clearCookies();
  await signInAs(context, { id: ada.personId });
  expect((await page.goto(`${home}/questionnaire/not-an-id`))?.status()).toBe(404);
  expect((await page.goto(`${address}?section=x&question=%00&view=?&show=*`))?.status()).toBe(200);
  await expect(question(page)).toBeVisible();
});
