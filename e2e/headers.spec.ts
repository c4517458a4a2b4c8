import { expect, test } from '@playwright/test';

const hardened = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

for (const path of ['/', '/sign-in', '/no-such-page', '/api/health', '/api/files/evidence', '/icon.svg']) {
  test(`${path} is answered with the hardened headers and does not say what serves it`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject(hardened);
    expect(headers).not.toHaveProperty('x-powered-by');
  });
}

for (const path of ['/', '/sign-in', '/no-such-page']) {
  test(`${path} may run only scripts with the number drawn for this answer`, async ({ request }) => {
    const draw = async () =>
      (await request.get(path)).headers()['content-security-policy']?.match(/'nonce-([^']+)'/)?.[1];
    const [first, second] = [await draw(), await draw()];
    expect(first).toBeTruthy();
    expect(second).not.toBe(first);
  });
}

test('Over http nothing is said about https', async ({ request }) => {
  expect((await request.get('/')).headers()).not.toHaveProperty('strict-transport-security');
});

test('What lies in a share link is not told to other sites', async ({ request }) => {
  const answer = await request.get('/s/no-such-token', { maxRedirects: 0 });
  expect(answer.headers()['referrer-policy']).toBe('no-referrer');
});

test('A request cannot claim that the proxy has seen it already', async ({ request }) => {
  const claims = { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-middleware-next': '1' };
  const answer = await request.get('/t/norrvik', { headers: claims, maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  expect(answer.headers().location).toBe('/sign-in?next=%2Ft%2Fnorrvik');
});

test('The server is alive, and ready with its migrated database', async ({ request }) => {
  expect(await (await request.get('/api/health')).json()).toEqual({ status: 'alive' });
  expect(await (await request.get('/api/ready')).json()).toEqual({ status: 'ready' });
});
