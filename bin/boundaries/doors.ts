import type { Source } from './source.ts';

/** By which call each room of the product lets somebody in. */
const doors: [RegExp, RegExp, string][] = [
  [/^app\/t\//, /\b(require|find)Member\(/, 'a member of the tenant'],
  [/^app\/operator\//, /\brequireOperator\(/, 'the operator'],
];

/**
 * Every page, route and server action in a room asks at its door itself: a layout or the proxy can be passed by. One sentence per
 * one that does not.
 */
export function openDoors(sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const door = doors.find(([room]) => room.test(path));
    if (!door) return [];
    const [, call, who] = door;
    return entrances(path, text)
      .filter(({ body }) => !call.test(body))
      .map(({ name }) => `${path}: ${name} does not ask for ${who}.`);
  });
}

function entrances(path: string, text: string): { name: string; body: string }[] {
  if (/\/page\.tsx$/.test(path)) return [{ name: 'the page', body: text }];
  const isRoute = /\/route\.tsx?$/.test(path);
  if (!isRoute && !/^['"]use server['"]/.test(text)) return [];
  const parts = text.split(/^export (?=async function|function|const)/m).slice(1);
  return parts
    .map((body) => ({ name: body.match(/^(?:async )?(?:function|const) (\w+)/)?.[1] ?? 'an export', body }))
    .filter(({ name }) => !isRoute || /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(name));
}
