import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '#bin/free-port.ts';
import { root } from '#bin/root.ts';

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

test('Over https every answer says so: pages, files, probes and scripts', async ({ request }) => {
  const port = String(await freePort());
  const env = { ...process.env, NODE_ENV: 'production' as const, PORT: port, PUBLIC_URL: 'https://readymark.example' };
  const server = fork(join(root, 'bin/web.ts'), { cwd: root, env: { ...env, NODE_OPTIONS: '' }, execArgv: [] });
  await once(server, 'message');
  try {
    for (const path of ['/sign-in', '/api/files/evidence', '/api/health', '/api/ready', '/icon.svg', '/no-such-page']) {
      const headers = (await request.get(`http://localhost:${port}${path}`)).headers();
      expect([path, headers['strict-transport-security']]).toEqual([path, 'max-age=63072000; includeSubDomains']);
    }
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
});

for (const path of ['/s/no-such-token', '/s/view/no-such-link', '/invite/no-such-token', '/reset/no-such-token']) {
  test(`${path} is told to nobody, not by the header and not by the page`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.headers()['referrer-policy']).toBe('no-referrer');
    expect(await answer.text()).not.toContain('name="referrer"');
  });
}

test('Other sites are told nothing of where somebody came from', async ({ request }) => {
  const answer = await request.get('/sign-in');
  expect(answer.headers()['referrer-policy']).toBe('same-origin');
  expect(await answer.text()).not.toContain('name="referrer"');
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
