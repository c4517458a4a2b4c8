import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { questionLabel } from '#lib/law/names.ts';
import type { How } from '#rules/engine/crosswalk.ts';
import type { Pack, Requirement, Severity } from '#rules/engine/pack.ts';
import { questionsOf } from '#rules/engine/questions-of.ts';
import { walkOf } from './walk.ts';

export type AskedQuestion = { id: string; ask: string; label: string; scope: 'product' | 'organisation' | 'record' };

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

export type RequirementPage = {
  pack: Pack;
  requirement: Requirement;
  questions: AskedQuestion[];
  serves: ServedRequirement[];
};

/** One requirement with the answers it rests on and what else they serve; null when the tenant's law has none. One statement. */
export async function readRequirement(db: ReadDb, regulation: string, id: string): Promise<RequirementPage | null> {
  const law = await lawOf(db);
  const pack = law.packs.find((it) => it.id === regulation);
  const requirement = pack?.requirements.find((it) => it.id === id);
  if (!pack || !requirement) return null;
  const read = questionsOf({
    op: 'any',
    of: [requirement.metWhen, ...(requirement.deemedWhen ? [requirement.deemedWhen] : [])],
  });
  return {
    ...{ pack, requirement },
    questions: read.flatMap((it) => {
      const question = law.bank.get(it);
      return question ? [{ id: it, ask: question.ask, label: question.label, scope: question.scope }] : [];
    }),
    serves: servedFrom(law, id),
  };
}

/** The crosswalk of one requirement, the fullest first; empty for an id that is not there. Pure. */
export function servedFrom(law: Law, id: string): ServedRequirement[] {
  const nameOf = new Map(law.packs.map((it) => [it.id, it.shortTitle]));
  return walkOf(law)
    .servedBy(id)
    .map(({ packId, requirement, how, declared, shared, besides }) => ({
      ...{ regulation: packId, regulationName: nameOf.get(packId) ?? packId, how },
      ...{ id: requirement.id, title: requirement.title, cites: requirement.cites, severity: requirement.severity },
      why: sayWhy(law, declared, shared, besides),
    }));
}

function sayWhy(law: Law, declared: boolean, shared: readonly string[], besides: readonly string[]): string {
  const list = (ids: readonly string[]) => ids.map((id) => questionLabel(law, id)).join(', ');
  const compared = declared ? ['We compared the two texts.'] : [];
  const both = shared.length > 0 ? [`Both rest on ${list(shared)}.`] : [];
  const more = shared.length > 0 && besides.length > 0 ? [`It also asks about ${list(besides)}.`] : [];
  return [...compared, ...both, ...more].join(' ');
}
