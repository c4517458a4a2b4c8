import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parse as parseSettings, settingNames } from '#lib/env.ts';
import { root } from './root.ts';

type Service = {
  image?: string;
  build?: string;
  healthcheck?: { test: string[] };
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
  stop_grace_period?: string;
  command?: string[];
};
type Compose = { services: Record<string, Service>; volumes: Record<string, null> };

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const compose: Compose = parseYaml(read('docker-compose.yml'), { merge: true });
const services = Object.entries(compose.services);
const service = (name: string): Service => compose.services[name] ?? {};
const once = ['migrate', 'bucket'];

test('The deployment has web servers, a database, a store, a mail catcher and a reverse proxy', () => {
  expect(Object.keys(compose.services)).toEqual(['proxy', 'app', 'migrate', 'postgres', 'store', 'bucket', 'mail']);
});

describe.for(services)(
  'The service %s',
  ([name, { image, healthcheck, command, environment, depends_on = {}, volumes = [] }]) => {
    test('has an image of a fixed version', () =>
      expect(image).toMatch(/^(readymark:latest|[\w/-]+:[\w.-]*\d[\w.-]*)$/));
    test('says whether it is well, unless it ends', () => expect(healthcheck !== undefined).toBe(!once.includes(name)));
    test('is given words, not what a stray colon makes of them', () => {
      for (const word of [...(healthcheck?.test ?? []), ...(command ?? [])]) expect(word).toBeTypeOf('string');
      for (const value of Object.values(environment ?? {})) expect(value).toBeTypeOf('string');
    });
    test('waits only for services there are, and for them to be well or done', () => {
      for (const [other, { condition }] of Object.entries(depends_on)) {
        expect(compose.services).toHaveProperty(other);
        expect(condition).toBe(once.includes(other) ? 'service_completed_successfully' : 'service_healthy');
      }
    });
    test('mounts only declared volumes and files there are', () => {
      for (const from of volumes.map((volume) => volume.split(':')[0] ?? '')) {
        expect(from.startsWith('.') ? existsSync(join(root, from)) : from in compose.volumes).toBe(true);
      }
    });
  },
);

/** As compose does: a default where the name has one, and else a secret of the right length. */
const filled = (environment: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/\$\{\w+(?::-([^}]*)|:\?[^}]*)\}/g, (_, fallback?: string) => fallback ?? 'x'.repeat(48)),
    ]),
  );

test('The web server knows each of its settings, and would start with them', () => {
  const ofNext = ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'];
  const settings = filled(service('app').environment);
  expect(Object.keys(settings).filter((name) => ![...settingNames, ...ofNext].includes(name))).toEqual([]);
  expect(parseSettings(settings)).toMatchObject({ STORAGE: 's3', TRUST_PROXY: true });
});

test('The web server holds neither the owner’s nor the administrator’s password', () => {
  expect(JSON.stringify(service('app'))).not.toMatch(/OWNER_|ADMIN_|POSTGRES_PASSWORD/);
});

test('The web server has the 30 seconds it may take to stop', () => {
  expect(service('app').stop_grace_period).toBe('30s');
});

test('Every name that must be set is in .env.example', () => {
  const needed = [...read('docker-compose.yml').matchAll(/\$\{(\w+):[?-]/g)].map(([, name]) => name ?? '');
  for (const name of new Set(needed)) expect(read('.env.example')).toMatch(new RegExp(`^${name}=`, 'm'));
});

test('The reverse proxy lets the largest evidence through', () => {
  const [, megabytes] = read('Caddyfile').match(/@files \{\s*max_size (\d+)MB/) ?? [];
  const { EVIDENCE_MAX_BYTES } = parseSettings(filled(service('app').environment));
  expect(Number(megabytes) * 1_000_000).toBeGreaterThan(EVIDENCE_MAX_BYTES);
});

test('What the image copies and runs is there', () => {
  const copied = [...read('Dockerfile').matchAll(/--from=build ((?:\/app\/\S+ )+)/g)].flatMap(([, paths]) =>
    (paths ?? '').trim().split(' '),
  );
  const made = ['/app/node_modules', '/app/.next'];
  for (const path of copied.filter((p) => !made.includes(p))) expect(existsSync(join(root, path.slice(5)))).toBe(true);
  for (const command of [
    read('Dockerfile').match(/CMD \["node", "(bin\/\S+)"\]\s*$/)?.[1],
    service('migrate').command?.[1],
  ])
    expect(existsSync(join(root, command ?? '?'))).toBe(true);
});
