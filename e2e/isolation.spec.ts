import { expect, test } from '@playwright/test';
import { can, type Permission, type Role, roles } from '#lib/auth/permissions.ts';
import { sessionCookieName } from '#lib/auth/session-token.ts';
import { env } from '#lib/env.ts';
import { builtActions, builtRoutes, type Reply, send } from './isolation-calls.ts';
import { type Access, actions, type Route, routes } from './isolation-matrix.ts';
import {
  createWorld,
  forgiveWrongLinks,
  insiders,
  operatorCookie,
  type ShareKind,
  type World,
} from './isolation-world.ts';

let mine: World;
let theirs: World;
let operator: string;

test.afterEach(forgiveWrongLinks);
test.beforeAll(async () => {
  test.setTimeout(180_000);
  [mine, theirs, operator] = [await createWorld(), await createWorld(), await operatorCookie()];
});

test('Every address of the build says who it is for', () => {
  expect(builtRoutes().filter((it) => !(it in routes))).toEqual([]);
  expect(Object.keys(routes).filter((it) => !builtRoutes().includes(it) && !it.startsWith('/_'))).toEqual([]);
});

test('Every server action of the build says who it is for', () => {
  const built = [...builtActions().keys()];
  expect(built.filter((it) => !(it in actions))).toEqual([]);
  expect(Object.keys(actions).filter((it) => !built.includes(it))).toEqual([]);
});

type Knock = { who: string; cookie: string; share: ShareKind };

/** Everybody who may knock at the doors of `mine`. The last six have nothing to do with it. */
function everybody(): Knock[] {
  const bogus = `${sessionCookieName(env())}=eyJhbGciOiJkaXIifQ..bogus.bogus.bogus`;
  const share = (who: string): ShareKind => (who === 'expired' || who === 'revoked' ? who : 'live');
  return [
    ...insiders.map((who) => ({ who, cookie: mine.cookies[who], share: share(who) })),
    { who: 'nobody', cookie: '', share: 'live' },
    { who: 'a made-up session', cookie: bogus, share: 'live' },
    { who: 'operator', cookie: operator, share: 'live' },
    { who: 'admin of another tenant', cookie: theirs.cookies.admin, share: 'live' },
    { who: 'link of another tenant', cookie: theirs.cookies.live, share: 'live' },
    {
      who: 'link of another tenant, as admin there',
      cookie: `${theirs.cookies.live}; ${theirs.cookies.admin}`,
      share: 'live',
    },
  ];
}

const signedIn = new Set([
  'admin',
  'manager',
  'contributor',
  'viewer',
  'removed',
  'operator',
  'admin of another tenant',
  'link of another tenant, as admin there',
]);

function may(access: Access, who: string): boolean {
  if (access === 'everybody') return true;
  if (access === 'person') return signedIn.has(who);
  if (access === 'operator' || access === 'frozen') return who === access;
  if (access === 'share') return who === 'live';
  return roles.includes(who as Role) && can(who as Role, access as Permission);
}

/** What a door says to somebody it is not for. */
function denied({ access, kind }: Route, who: string, { status, location }: Reply): boolean {
  if (status === 404) return true;
  const sentToSignIn = [302, 303, 307].includes(status) && new URL(location, 'http://x').pathname === '/sign-in';
  return (
    sentToSignIn && !signedIn.has(who) && !['share', 'frozen'].includes(access) && (kind === 'page' || who !== 'ended')
  );
}

for (const [name, route] of Object.entries(routes)) {
  if (name === '/_global-error') continue;
  test(`${name} opens to those it is for and to nobody else`, async () => {
    test.slow();
    const wrong: string[] = [];
    for (const { who, cookie, share } of everybody()) {
      for (const asked of route.ask(mine, share)) {
        const reply = await send(asked, cookie);
        const allowed = may(route.access, who);
        const gives = route.gives ?? [name === '/_not-found' ? 404 : 200];
        const right = allowed ? gives.includes(reply.status) : denied(route, who, reply);
        if (!right) wrong.push(`${who}: ${reply.status} ${reply.location}`);
        if (!who.includes('another') && tells(theirs, reply, who, asked.path))
          wrong.push(`${who} reads of another tenant`);
        const ownAffair = allowed && !['everybody', 'operator'].includes(route.access);
        if (!ownAffair && tells(mine, reply, who, asked.path)) wrong.push(`${who} reads of this tenant`);
      }
    }
    expect(wrong).toEqual([]);
  });
}

/**
 * Whether an answer holds the canary of a tenant. The address that was asked for comes back in the way to sign in and tells nothing
 * new; the operator knows tenants by name; and members see their own name and their tenant's around a page that is not there for them.
 */
function tells({ canary, tenant }: World, { body }: Reply, who: string, path: string): boolean {
  const known = [path, encodeURIComponent(path), tenant.slug];
  if (who === 'operator') known.push(tenant.name);
  if (tenant === mine.tenant && roles.includes(who as Role)) known.push(tenant.name, `${who} ${canary}`);
  return known.reduce((text, it) => text.replaceAll(it, ''), body).includes(canary);
}

const cookieFor = (access: Access) => (access === 'share' ? 'live' : access === 'frozen' ? 'frozen' : 'admin');

test('Whoever is let in reads their own canary, so that a silent page is not taken for a tight one', async () => {
  test.slow();
  const silent = new Set([
    '/t/[tenant]/organisation',
    '/t/[tenant]/organisation/progress',
    '/t/[tenant]/products/preview',
    '/t/[tenant]/products/import',
    '/t/[tenant]/products/import/rows',
    '/t/[tenant]/products/import/template',
    '/t/[tenant]/products/new',
    '/t/[tenant]/regulations/import/example',
    '/t/[tenant]/regulations/import/file',
    '/api/files/evidence',
    '/api/v1/tenants/[tenant]/crosswalk/[requirement]',
    '/s/view/[share]/unlock',
  ]);
  const mute: string[] = [];
  for (const world of [mine, theirs]) {
    for (const [name, route] of Object.entries(routes)) {
      if (['everybody', 'person', 'operator'].includes(route.access) || silent.has(name)) continue;
      const cookie = world.cookies[cookieFor(route.access)];
      for (const asked of route.ask(world, 'live')) {
        const { status, body } = await send(asked, cookie);
        if (status !== 200 || !body.includes(world.canary)) mute.push(`${name}: ${status}`);
      }
    }
  }
  expect(mute).toEqual([]);
});

test('An object of another tenant is the same as one that does not exist, under one’s own address too', async () => {
  const nothing = '018f2c6e-7f3a-7b1e-9c55-3d0a5b1c2d3e';
  const own = theirs.tenant.slug;
  const doors = [
    (id: string) => `/t/${own}/products/${id}`,
    (id: string) => `/t/${own}/products/${id}/details`,
    (id: string) => `/t/${own}/products/${id}/activity`,
    (id: string) => `/t/${own}/products/${id}/snapshots`,
    (id: string) => `/t/${own}/snapshots/${id}`,
    (id: string) => `/t/${own}/snapshots/${id}/EU/cra`,
    (id: string) => `/t/${own}/snapshots/${id}/document`,
    (id: string) => `/t/${own}/products/${id}/evidence`,
    (id: string) => `/t/${own}/questionnaire/${id}`,
    (id: string) => `/api/files/evidence/${id}?tenant=${own}`,
    (id: string) => `/api/files/products/${id}/photo?tenant=${own}`,
    (id: string) => `/s/view/${theirs.shares.live.id}/products/${id}`,
    (id: string) => `/s/view/${theirs.shares.live.id}/products/${id}/EU/cra`,
    (id: string) => `/s/view/${theirs.shares.live.id}/products/${theirs.product}/evidence/${id}`,
    (id: string) => `/s/view/${id}`,
    (id: string) => `/s/view/${id}/frozen`,
  ];
  const cookie = `${theirs.cookies.admin}; ${theirs.cookies.live}`;
  for (const door of doors) {
    for (const id of [mine.product, mine.evidence, mine.snapshot, mine.shares.live.id]) {
      const [foreign, missing] = [await send({ path: door(id) }, cookie), await send({ path: door(nothing) }, cookie)];
      expect([door(id), foreign.status, foreign.body.includes(mine.canary)]).toEqual([door(id), 404, false]);
      expect(missing.status).toBe(404);
    }
  }
});

test('A link to a snapshot opens nothing live, though it is of the same product', async () => {
  const link = `/s/view/${mine.shares.frozen.id}`;
  const paths = [`/products/${mine.product}`, `/products/${mine.product}/EU/cra`];
  for (const path of [...paths, `/products/${mine.product}/evidence/${mine.evidence}`]) {
    const { status, body } = await send({ path: link + path }, mine.cookies.frozen);
    expect([path, status, body.includes(mine.canary)]).toEqual([path, 404, false]);
  }
  const { status, location } = await send({ path: link }, mine.cookies.frozen);
  expect([status, new URL(location, 'http://x').pathname]).toEqual([307, `${link}/frozen`]);
});

test('Headers that once led past a proxy lead nowhere', async () => {
  const paths = [`/t/${mine.tenant.slug}/products`, `/s/view/${mine.shares.live.id}`, '/operator'];
  const headers: Record<string, string>[] = [
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' },
    { 'x-invoke-path': paths[0]! },
    { 'x-matched-path': paths[0]! },
    { rsc: '1', 'next-router-prefetch': '1' },
    { 'x-nextjs-data': '1' },
  ];
  for (const path of paths) {
    for (const header of headers) {
      const response = await fetch(`http://localhost:${process.env.E2E_PORT}${path}`, {
        headers: { ...header, cookie: theirs.cookies.admin },
        redirect: 'manual',
      });
      const told = (await response.text()).replaceAll(mine.tenant.slug, '');
      expect([path, header, told.includes(mine.canary)]).toEqual([path, header, false]);
    }
  }
});
