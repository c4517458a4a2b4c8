import type { Problem, ReadFramework } from './framework.ts';

/** A sentence of `check` about one pack, with the place it names: a requirement, an exclusion, a phase, a question or the whole. */
export function placeIn(framework: ReadFramework, found: string): Problem {
  const sentence = `${found.charAt(0).toUpperCase()}${found.slice(1)}.`;
  return { where: requirementPlace(framework, found) ?? otherPlace(framework, found) ?? 'the list', sentence };
}

function requirementPlace({ pack, placeOf }: ReadFramework, found: string): string | undefined {
  const words = new Set(found.split(/[\s:]+/));
  const index = pack.requirements.findLastIndex(({ id }) => words.has(id));
  if (index < 0) return undefined;
  const part = ['appliesWhen', 'metWhen', 'deemedWhen'].find((it) => words.has(it));
  return placeOf('requirements', index, part);
}

function otherPlace({ pack }: ReadFramework, found: string): string | undefined {
  const [first = '', second = ''] = found.split(/[\s:]+/);
  const at = (list: string, ids: string[]) => (ids.includes(second) ? `${list}[${ids.indexOf(second)}]` : undefined);
  if (first === 'inScope' || first === 'effectiveFrom' || first === 'repealedOn') return first;
  if (first === 'exclusion')
    return at(
      'exclusions',
      pack.exclusions.map(({ id }) => id),
    );
  if (first === 'transition')
    return at(
      'transitions',
      (pack.transitions ?? []).map(({ id }) => id),
    );
  if (first === 'phase') return `phases.${second}`;
  return first === 'route' ? `routes[${Number(second) - 1}]` : undefined;
}
