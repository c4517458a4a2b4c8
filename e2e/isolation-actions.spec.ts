import { expect, test } from '@playwright/test';
import { can, type Permission, type Role, roles } from '#lib/auth/permissions.ts';
import { builtActions, callAction } from './isolation-calls.ts';
import { type Action, actions } from './isolation-matrix.ts';
import { closeRows, rowsOf } from './isolation-rows.ts';
import { createWorld, forgiveWrongLinks, operatorCookie, type World } from './isolation-world.ts';

let mine: World;
let theirs: World;
let operator: string;

test.afterEach(forgiveWrongLinks);
test.beforeAll(async () => {
  test.setTimeout(180_000);
  [mine, theirs, operator] = [await createWorld(), await createWorld(), await operatorCookie()];
});
test.afterAll(closeRows);

const numberOf = (name: string): string => {
  const id = builtActions().get(name);
  if (!id) throw new Error(`${name} is not in the build`);
  return id;
};

/** Roles of its own tenant that may not do it. */
function lesser({ access }: Action): string[] {
  const isPermission = !['everybody', 'person', 'operator', 'share', 'frozen'].includes(access);
  return isPermission
    ? roles.filter((role) => !can(role as Role, access as Permission)).map((role) => mine.cookies[role])
    : [];
}

for (const [name, action] of Object.entries(actions)) {
  const isOurs = action.access !== 'everybody';
  test(`${name} changes and tells nothing of a tenant to those it is not for`, async () => {
    test.slow();
    const id = numberOf(name);
    const before = await rowsOf(mine.tenant);
    const outsiders = [
      '',
      theirs.cookies.admin,
      theirs.cookies.live,
      theirs.cookies.frozen,
      // Who was removed is still somebody, and may change what they are called themselves.
      ...(action.access === 'person' ? [] : [mine.cookies.removed]),
      mine.cookies.ended,
      mine.cookies.expired,
      mine.cookies.revoked,
    ];
    const knocks = [
      ...[...outsiders, ...(action.access === 'operator' ? [] : [operator]), ...lesser(action)].map((cookie) => ({
        cookie,
        slug: mine.tenant.slug,
        world: mine,
      })),
      // Told to act at home, with things of the other tenant, from pages of either.
      { cookie: theirs.cookies.admin, slug: theirs.tenant.slug, world: mine },
      { cookie: theirs.cookies.admin, slug: theirs.tenant.slug, world: theirs },
    ];
    for (const { cookie, slug, world } of knocks) {
      const { status, body } = await callAction(id, action.page(world), action.args(mine, slug), cookie);
      expect(status).toBeLessThan(500);
      if (!isOurs || lesser(action).includes(cookie)) continue;
      // The page that comes back with the answer echoes the address it was asked at.
      const told = [mine.tenant.slug, ...sentTexts(action.args(mine, slug))].reduce(
        (text, it) => text.replaceAll(it, ''),
        body,
      );
      expect(told).not.toContain(mine.canary);
    }
    expect(await rowsOf(mine.tenant)).toEqual(before);
  });

  if (action.leaves) continue;
  test(`${name} does its work for those it is for`, async () => {
    test.slow();
    const own = await createWorld();
    const before = await rowsOf(own.tenant);
    const cookie = action.access === 'operator' ? operator : own.cookies.admin;
    const { status, body } = await callAction(
      numberOf(name),
      action.page(own),
      action.args(own, own.tenant.slug),
      cookie,
    );
    expect([status, await rowsOf(own.tenant), body.slice(-600)]).not.toEqual([status, before, body.slice(-600)]);
    expect(status).toBeLessThan(400);
  });
}

/** What the caller said itself comes back beside its field, and tells nothing. */
function sentTexts(args: unknown[]): string[] {
  return args.flatMap((arg) => {
    if (arg instanceof FormData) return [...arg.values()].map(String);
    return JSON.stringify(arg).match(/[^"\\]*canary[^"\\]*/g) ?? [];
  });
}
