import type { Law } from '#lib/law/law.ts';
import { questionLabel, regulationName } from '#lib/law/names.ts';
import type { How, Served } from '#rules/engine/crosswalk.ts';
import type { Severity } from '#rules/engine/pack.ts';
import { walkOf } from './walk.ts';

/** Another requirement that the answers to one serve. */
export type ServedRequirement = {
  regulation: string;
  regulationName: string;
  id: string;
  title: string;
  cites: string;
  severity: Severity;
  how: How;
  /** Why we say so, in a sentence. */
  why: string;
};

/** The crosswalk of one requirement, the fullest first; empty for an id that is not there. Pure. */
export const servedFrom = (law: Law, id: string): ServedRequirement[] => servedIn(law, walkOf(law).servedBy(id));

/** Served requirements with their names and reasons. Pure. */
export function servedIn(law: Law, served: readonly Served[]): ServedRequirement[] {
  return served.map(({ packId, requirement, how, declared, shared, besides }) => ({
    ...{ regulation: packId, regulationName: regulationName(law, packId), how },
    ...{ id: requirement.id, title: requirement.title, cites: requirement.cites, severity: requirement.severity },
    why: sayWhy(law, declared, shared, besides),
  }));
}

function sayWhy(law: Law, declared: boolean, shared: readonly string[], besides: readonly string[]): string {
  const list = (ids: readonly string[]) => ids.map((id) => questionLabel(law, id)).join(', ');
  const others = besides.filter((id) => !shared.includes(id));
  const parts = [
    declared && 'We compared the two texts.',
    shared.length > 0 && `Both rest on ${list(shared)}.`,
    others.length < besides.length && 'It asks for more of the same list.',
    others.length > 0 && `It ${shared.length > 0 ? 'also asks' : 'asks'} about ${list(others)}.`,
  ];
  return parts.filter((it) => it !== false).join(' ');
}
