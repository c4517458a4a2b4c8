import { expect, type Page, test } from '@playwright/test';
import { assignSections } from '#lib/answers/assign.ts';
import { inTenant } from '#lib/db/tenant.ts';
import type { EvidenceType } from '#lib/evidence/evidence.ts';
import { today } from '#lib/readiness/today.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aPiece } from '#prisma/testing/a-piece.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './enrolled.ts';
import { textOf } from './sent-bytes.ts';

/** A manager with two products, and an engineer to whom nothing is assigned yet. */
async function makers() {
  const manager = await aMember({ name: 'Grace Hopper' });
  const engineer = await aColleague(manager, { role: 'contributor', name: 'Ada Byron' });
  const camera = await aProduct(manager, { name: 'Camera', model: 'C-1' });
  const lock = await aProduct(manager, { name: 'Lock', model: 'L-2' });
  return { manager, engineer, camera, lock, address: `/t/${manager.tenantSlug}/evidence` };
}

const text = (name: string, size = 2000) => ({ name, mimeType: 'text/plain', buffer: textOf(size) });
const choose = (page: Page, ...files: ReturnType<typeof text>[]) =>
  page.locator('input[type=file]').setInputFiles(files);
const uploads = (page: Page) => page.getByRole('region', { name: 'Uploads' }).getByRole('listitem');
const titles = (page: Page) => page.getByRole('rowheader').getByRole('link');
const pane = (page: Page) => page.getByRole('complementary').filter({ has: page.getByRole('heading', { level: 2 }) });
const dayIn = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
const note = (page: Page, words: string) => expect(page.getByText(words, { exact: true }).first()).toBeVisible();

/** Lets bytes through slowly, or as they come. */
async function throttle(page: Page, bytesPerSecond: number) {
  const session = await page.context().newCDPSession(page);
  const speed = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytesPerSecond };
  await session.send('Network.emulateNetworkConditions', speed);
}

test('Several files come in with progress; one is cancelled and tried again, a false one is refused', async ({
  page,
  context,
}) => {
  test.slow();
  const { manager, address } = await makers();
  await signInAs(context, manager);
  await page.goto(address);
  await expect(page.getByText('No evidence yet')).toBeVisible();
  await expectAccessible(page);

  await throttle(page, 300_000);
  await choose(page, text('boot.log', 900_000), text('test-report.txt', 900_000), text('notes.md'), text('label.png'));
  await expect(page.getByRole('progressbar', { name: 'Uploading boot.log' })).toBeVisible();
  await expect(uploads(page).filter({ hasText: 'notes.md' })).toContainText('Waiting for the others');
  await page.getByRole('button', { name: 'Cancel boot.log' }).click();
  await expect(uploads(page).filter({ hasText: 'boot.log' })).toContainText('Cancelled. Nothing was kept.');
  await throttle(page, -1);
  await expect(uploads(page).filter({ hasText: 'label.png' })).toContainText('is named .png but holds');
  await expect(uploads(page).filter({ hasText: 'test-report.txt' })).toContainText('In the library as test report');
  await expect(titles(page)).toHaveCount(2);

  await page.getByRole('button', { name: 'Retry boot.log' }).click();
  await expect(uploads(page).filter({ hasText: 'boot.log' })).toContainText('In the library as log');
  await expect(titles(page)).toHaveCount(3);
  expect((await titles(page).allTextContents()).toSorted()).toEqual(['boot', 'notes', 'test-report']);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Put finished away' }).click();
  await expect(page.getByRole('region', { name: 'Uploads' })).toBeHidden();
});

test('A file dropped anywhere on the page comes in; dropped again it is known, with what uses it', async ({
  page,
  context,
}) => {
  const { manager, address } = await makers();
  await signInAs(context, manager);
  await page.goto(address);
  const drop = async () => {
    const files = await page.evaluateHandle(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(['all is well'], 'policy.txt', { type: 'text/plain' }));
      return carried;
    });
    await page.getByRole('heading', { name: 'Evidence', level: 1 }).dispatchEvent('dragover', { dataTransfer: files });
    await expect(page.getByText('Drop to add to the library')).toBeVisible();
    await page.getByRole('heading', { name: 'Evidence', level: 1 }).dispatchEvent('drop', { dataTransfer: files });
  };
  // The page listens once its script has arrived.
  await expect(drop).toPass();
  await expect(uploads(page).first()).toContainText('In the library as policy');
  await drop();
  await expect(uploads(page).first()).toContainText('Already here as “policy”, not attached to any answer yet.');
  await expect(titles(page)).toHaveText(['policy']);
});

test('After an upload it is described, attached to answers, accepted, and runs out', async ({ page, context }) => {
  test.slow();
  const { manager, address } = await makers();
  await signInAs(context, manager);
  await page.goto(address);
  await choose(page, text('cam-one.txt'));
  await page.getByRole('button', { name: 'Describe' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Lab report');
  await dialog.getByLabel('Type').selectOption('Test report');
  await dialog.getByLabel('Valid until').fill(dayIn(19));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: /Lab report/ })).toContainText('19 days left');

  await uploads(page).getByRole('button', { name: 'Attach to answers' }).click();
  await dialog.getByRole('checkbox', { name: 'Camera' }).check();
  await dialog.getByRole('checkbox', { name: 'Lock' }).check();
  await dialog.getByRole('searchbox', { name: 'Find questions' }).fill('password scheme');
  await dialog.getByRole('checkbox', { name: /Default password scheme/i }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Attach to 2 answers' }).click();
  await note(page, 'Attached to 2 answers.');
  await expect(page.getByRole('row', { name: /Lab report/ })).toContainText('2 answers');

  await titles(page).first().click();
  await expect(pane(page)).toContainText('Used by 2 answers');
  await pane(page).getByRole('radio', { name: 'Accept' }).check();
  await pane(page).getByRole('button', { name: 'Save review' }).click();
  await note(page, 'Accepted. It proves what it is attached to.');
  await expect(pane(page)).toContainText('Reviewed');
  await expectAccessible(page);

  await pane(page).getByText('Change title, type or dates').click();
  await pane(page).getByLabel('Valid until').fill(dayIn(-1));
  await pane(page).getByRole('button', { name: 'Save' }).last().click();
  await expect(page.getByRole('row', { name: /Lab report/ })).toContainText('Expired');

  await pane(page)
    .getByRole('button', { name: /Take it off/ })
    .first()
    .click();
  await expect(pane(page)).toContainText('Used by 1 answer');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(pane(page)).toContainText('Used by 2 answers');
});

test('The piece stands beside the list where there is room and below it where there is not', async ({
  page,
  context,
}) => {
  const { manager, address } = await makers();
  for (const type of ['policy', 'log'] satisfies EvidenceType[]) await aPiece(manager, type);
  await signInAs(context, manager);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  const row = page.getByRole('row').filter({ hasText: 'Log' });
  await row.getByRole('link').click();
  await expect(pane(page)).toBeFocused();
  const [table, beside] = [await page.getByRole('table').boundingBox(), await pane(page).boundingBox()];
  expect(beside!.x).toBeGreaterThanOrEqual(table!.x + table!.width);
  await pane(page).getByRole('link', { name: 'Close' }).click();
  await expect(pane(page)).toBeHidden();
  await expect(row.getByRole('link')).toBeFocused();

  await page.setViewportSize({ width: 390, height: 844 });
  await row.getByRole('link').click();
  await expect(pane(page).getByRole('link', { name: 'Download' })).toBeInViewport();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);
});

test('Several are archived and brought back in one go; what was rejected says why', async ({ page, context }) => {
  const { manager, address } = await makers();
  await aPiece(manager, 'policy');
  const id = await aPiece(manager, 'log');
  await signInAs(context, manager);
  await page.goto(address);
  await page.getByRole('checkbox', { name: 'Select all pieces of evidence on this page' }).check();
  await page.getByRole('button', { name: 'Archive' }).click();
  await note(page, '2 pieces archived.');
  await expect(page.getByText('No evidence yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await note(page, '2 pieces restored.');
  await expect(titles(page)).toHaveCount(2);

  await page.goto(`${address}?open=${id}`);
  await pane(page).getByRole('radio', { name: 'Reject' }).check();
  await pane(page).getByRole('button', { name: 'Save review' }).click();
  await expect(pane(page)).toContainText('Say why it is rejected');
  await pane(page).getByLabel('Note').fill('Another firmware was tested.');
  await pane(page).getByRole('button', { name: 'Save review' }).click();
  await expect(pane(page)).toContainText('Another firmware was tested.');
  await expect(page.getByRole('row', { name: /report/ }).filter({ hasText: 'Rejected' })).toHaveCount(1);
});

test('An engineer sees and attaches only what is assigned, and changes only what they brought in', async ({
  page,
  context,
}) => {
  const { manager, engineer, camera, address } = await makers();
  const [own, other] = [await aPiece(engineer, 'test-report'), await aPiece(manager, 'policy')];
  const give = { productIds: [camera], topics: ['passwords' as const], memberId: engineer.memberId, dueOn: null };
  await inTenant(manager, (db) => assignSections(db, manager, give));
  await signInAs(context, engineer);
  await page.goto(`${address}?open=${other}`);
  await expect(pane(page).getByRole('button', { name: 'Archive' })).toBeHidden();
  await expect(pane(page).getByRole('button', { name: 'Save review' })).toBeHidden();

  await page.goto(`${address}?open=${own}`);
  await pane(page).getByRole('button', { name: 'Attach to answers' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox')).toHaveCount(1);
  await dialog.getByRole('checkbox', { name: 'Camera' }).check();
  await expect(dialog.getByRole('checkbox', { name: /Default password scheme/i })).toBeVisible();
  await expect(dialog).not.toContainText('Software updates');
  await dialog.getByRole('checkbox', { name: /Default password scheme/i }).check();
  await dialog.getByRole('button', { name: 'Attach to 1 answer' }).click();
  await note(page, 'Attached to 1 answer.');
  await expect(pane(page)).toContainText('Used by 1 answer');
});

test('A viewer reads and downloads, and is offered nothing else', async ({ page, context }) => {
  const { manager, address } = await makers();
  const id = await aPiece(manager, 'policy');
  await signInAs(context, await aColleague(manager, { role: 'viewer' }).then(({ personId }) => ({ id: personId })));
  await page.goto(`${address}?open=${id}`);
  await expect(pane(page).getByRole('link', { name: 'Download' })).toBeVisible();
  await expect(page.locator('input[type=file]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Add link|Attach|Archive|Save/ })).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test('A link is added with its address, and one that is none is refused with a sentence', async ({ page, context }) => {
  const { manager, address } = await makers();
  await signInAs(context, manager);
  await page.goto(address);
  await page.getByRole('button', { name: 'Add link' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Address').fill('javascript:alert(1)');
  await dialog.getByLabel('Title').fill('Disclosure page');
  await dialog.getByLabel('Type').selectOption('Public page');
  await dialog.getByRole('button', { name: 'Add link' }).click();
  await expect(dialog).toContainText('Give the whole address, starting with https://.');
  await expect(dialog.getByLabel('Title')).toHaveValue('Disclosure page');
  await dialog.getByLabel('Address').fill('https://norrvik.example/security');
  await dialog.getByRole('button', { name: 'Add link' }).click();
  await expect(titles(page)).toHaveText(['Disclosure page']);
});
