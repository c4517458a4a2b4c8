import { expect, test } from '@playwright/test';

test('The front page says what Readymark is, under a policy that lets no foreign script run', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  const response = await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(refused).toEqual([]);
});

test('Somebody without a session who opens a tenant is sent to the sign-in, and from there back', async ({ page }) => {
  await page.goto('/t/norrvik/products?q=lock');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Ft%2Fnorrvik%2Fproducts%3Fq%3Dlock$/);
});
