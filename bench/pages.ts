import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { build, isBuildStale } from '#bin/build.ts';
import { freePort } from '#bin/free-port.ts';
import { throwawayDatabase } from '#bin/testing/database.ts';
import { heading, line, type Measured, sideBySide } from './pages/measure.ts';
import { startPeer } from './pages/peer.ts';
import { savingAnswers } from './pages/save-answer.ts';
import { serveFolder } from './pages/served.ts';

/**
 * What a person waits for, at 100, 1,000 and 10,000 products in one tenant, with session check and row-level security on, beside a bare
 * Next page and route with one query each, in the same run on the same machine. Ends with an error when a goal is missed.
 * `SIZES=100,1000` measures fewer.
 */
const mostScript = 200;
const missed: string[] = [];
const sizes = (process.env.SIZES ?? '100,1000,10000').split(',').map(Number);
const { databases, stop: stopDatabase } = await throwawayDatabase('bench');
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
Object.assign(process.env, {
  NODE_ENV: 'production',
  DATABASE_URL: databases.app,
  IDENTITY_DATABASE_URL: databases.identity,
  OWNER_DATABASE_URL: databases.owner,
  NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  PUBLIC_URL: address,
  NEXTAUTH_URL: address,
  LOG_LEVEL: 'warn',
});
const stops: (() => Promise<void>)[] = [];
try {
  await measure();
} finally {
  for (const stop of stops.reverse()) await stop();
  await stopDatabase();
}

async function measure(): Promise<void> {
  if (isBuildStale()) await build(process.env);
  const peer = await startPeer(databases.admin);
  stops.push(peer.stop);
  const scenes = [];
  for (const size of sizes) scenes.push(await seeded(size));
  await settle();
  const product = await serveFolder(['bin/web.ts'], port, { ...process.env, PORT: String(port) });
  stops.push(product.stop);

  console.log(`\n${heading}`);
  for (const scene of scenes) await measureScene(scene, peer.address);
  const [first] = scenes;
  if (!first) return;
  const script = await scriptOf(first.slug, first.cookie);
  console.log(`\nscript on the overview: ${script} kB compressed, goal ${mostScript} kB`);
  if (script > mostScript) missed.push('script on the overview');
  if (missed.length === 0) return;
  console.error(`\nMissed: ${missed.join(', ')}.`);
  process.exitCode = 1;
}

type Scene = Awaited<ReturnType<typeof seeded>>;

async function measureScene({ size, slug, cookie, tenantId, productId }: Scene, peer: string): Promise<void> {
  const bare = () => fetch(peer);
  const get = (path: string) => () => fetch(`${address}/t/${slug}${path}`, { headers: { cookie }, redirect: 'manual' });
  const reads = {
    overview: '',
    catalogue: '/products',
    'catalogue, sorted': '/products?sort=-updated',
    'catalogue, filtered': '/products?market=GB&verdict=not_compliant&family=Vision',
    'catalogue, searched': '/products?q=lock',
    gaps: '/gaps',
    'product page': `/products/${productId}`,
  };
  for (const [what, path] of Object.entries(reads)) note(size, what, await sideBySide(get(path), bare), 2.2);
  const body = JSON.stringify({ id: 7, name: 'Cam One' });
  const bareWrite = () => fetch(`${peer}/rows`, { method: 'PUT', body });
  const save = await savingAnswers({ address, cookie, tenantId, slug, productId });
  note(size, 'saving one answer', await sideBySide(save, bareWrite), 4);
}

function note(size: number, what: string, measured: Measured, goal: number): void {
  const name = `${what}, ${size.toLocaleString('en')}`;
  console.log(line(name, measured, goal));
  if (measured.ratio > goal) missed.push(name);
}

async function seeded(size: number) {
  const { addMember, createPerson, createSessionCookie, createTenant, closeFixtures } = await import(
    '#prisma/fixtures.ts'
  );
  const { createManyProducts } = await import('#prisma/testing/many-products.ts');
  const began = performance.now();
  const tenant = await createTenant();
  const person = await createPerson();
  await addMember(tenant.id, person.id, 'admin');
  const [productId = ''] = await createManyProducts(tenant.id, size);
  const { name, value } = await createSessionCookie(person.id);
  await closeFixtures();
  console.log(`${size} products seeded in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return { size, slug: tenant.slug, tenantId: tenant.id, productId, cookie: `${name}=${value}` };
}

/** As a server that has run for a while: statistics taken, nothing left to clean. */
async function settle(): Promise<void> {
  const client = new pg.Client({ connectionString: databases.admin.replace(/[^/]+$/, 'bench') });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

/** What a browser of today fetches: a script marked `nomodule` is for older ones. */
async function scriptOf(slug: string, cookie: string): Promise<number> {
  const html = await (await fetch(`${address}/t/${slug}`, { headers: { cookie } })).text();
  const tags = [...html.matchAll(/<script[^>]+src="([^"]+\.js[^"]*)"[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  );
  const paths = new Set(tags.map(([, path]) => path));
  let bytes = 0;
  for (const path of paths) bytes += gzipSync(await (await fetch(address + path)).text()).length;
  return Math.round(bytes / 1000);
}
