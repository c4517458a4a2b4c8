import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked } from './isolation-matrix.ts';

const build = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', process.env.NEXT_DIST_DIR || '.next', file), 'utf8'));

/** Every address of the build, as its folders name them. */
export const builtRoutes = (): string[] => [...new Set(Object.values<string>(build('app-path-routes-manifest.json')))];

/** Every server action of the build: what calls it, by file and name. */
export function builtActions(): Map<string, string> {
  const { node } = build('server/server-reference-manifest.json') as {
    node: Record<string, { filename: string; exportedName: string }>;
  };
  return new Map(Object.entries(node).map(([id, { filename, exportedName }]) => [`${filename}#${exportedName}`, id]));
}

export type Reply = { status: number; location: string; body: string };

const base = () => `http://localhost:${process.env.E2E_PORT}`;

/** One request as a browser on our own pages would send it, following nothing. */
export async function send({ method = 'GET', path, body }: Asked, cookie: string): Promise<Reply> {
  const response = await fetch(base() + path, {
    method,
    redirect: 'manual',
    headers: {
      ...{ cookie, 'sec-fetch-site': 'same-origin', origin: base() },
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  });
  return replyOf(response);
}

/** Calls a server action as the browser does: its arguments in React's own form, the action's number in a header. */
export async function callAction(id: string, path: string, args: unknown[], cookie: string): Promise<Reply> {
  const data = new FormData();
  const written = args.map((arg, index) => {
    if (!(arg instanceof FormData)) return arg;
    for (const [name, value] of arg) data.append(`_${index + 1}_${name}`, value);
    return `$K${index + 1}`;
  });
  data.append('0', JSON.stringify(written));
  const headers = {
    cookie,
    'next-action': id,
    origin: base(),
    'sec-fetch-site': 'same-origin',
    accept: 'text/x-component',
  };
  return replyOf(await fetch(base() + path, { method: 'POST', redirect: 'manual', headers, body: data }));
}

async function replyOf(response: Response): Promise<Reply> {
  const location = response.headers.get('location') ?? response.headers.get('x-action-redirect') ?? '';
  const headers = JSON.stringify([...response.headers]);
  return { status: response.status, location, body: `${headers}\n${await response.text()}` };
}
