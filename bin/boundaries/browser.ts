import { isTest } from './arrows.ts';
import type { Source } from './source.ts';

/**
 * What the browser gets must not lead to the server: from `components` and from client files of `app` no chain of imports ends in
 * a server-only file, the database, or a module of Node. The chain stops at server actions, of which the browser gets a name.
 */
export function serverInTheBrowser(sources: Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const entries = sources.filter(({ path, text }) => !isTest(path) && (/^components\//.test(path) || isClient(text)));
  return entries.flatMap((entry) => {
    const chain = chainToServer(entry, byPath, new Set());
    return chain ? [`${chain.join(' → ')}: this would be sent to the browser.`] : [];
  });
}

const isClient = (text: string): boolean => /^['"]use client['"]/.test(text);
const isAction = (text: string): boolean => /^['"]use server['"]/.test(text);
const serverOnly = /^(npm:(node:|server-only$|next\/headers$|pg$|@prisma\/)|prisma\/generated\/|lib\/db\/)/;

function chainToServer({ path, imports }: Source, byPath: Map<string, Source>, seen: Set<string>): string[] | null {
  seen.add(path);
  for (const { of, typeOnly } of imports) {
    if (typeOnly || seen.has(of)) continue;
    if (serverOnly.test(of)) return [path, of];
    const next = byPath.get(of);
    if (!next || isAction(next.text)) continue;
    const chain = chainToServer(next, byPath, seen);
    if (chain) return [path, ...chain];
  }
  return null;
}
