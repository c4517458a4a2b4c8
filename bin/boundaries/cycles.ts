import type { Source } from './source.ts';

/** Each circle of imports once, as the path around it. What is imported as a type only is gone when the code runs. */
export function cycles(sources: Source[]): string[] {
  const graph = new Map(
    sources.map(({ path, imports }) => [path, imports.filter((i) => !i.typeOnly).map((i) => i.of)]),
  );
  const done = new Set<string>();
  const found: string[] = [];

  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) if (graph.has(next)) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
