import type { Pack, Requirement } from '#rules/engine/pack.ts';
import { pack, releasedPacks } from '#rules/packs/released.ts';
import { bank } from '#rules/questions/bank.ts';
import { topics } from '#rules/questions/question.ts';

const requirements = new Map(
  releasedPacks.flatMap((it) => it.requirements.map((requirement) => [requirement.id, { pack: it, requirement }])),
);

/** A requirement and the regulation it is part of; nothing for one that a newer release no longer has. */
export const requirementOf = (id: string): { pack: Pack; requirement: Requirement } | undefined => requirements.get(id);

/** What a requirement is called; its id when it is gone. */
export const requirementTitle = (id: string): string => requirements.get(id)?.requirement.title ?? id;

/** A regulation's short name; its id when it is gone. */
export const regulationName = (id: string): string => pack(id)?.shortTitle ?? id;

/** Every regulation by id and short name, in the order they are shown. */
export const regulationChoices = releasedPacks.map(({ id, shortTitle }) => ({ id, name: shortTitle }));

/** What a question asks about, in a few words. */
export const questionLabel = (id: string): string => bank.get(id)?.label ?? id;

/** The question itself. */
export const questionAsk = (id: string): string => bank.get(id)?.ask ?? id;

const topicNames: Record<string, string> = topics;

/** A section of the questionnaire; its id when it is gone. */
export const topicName = (id: string): string => topicNames[id] ?? id;

export const topicChoices = Object.entries(topics).map(([id, name]) => ({ id, name }));

/** Questions whose label or wording holds the text, whatever the case. */
export function questionsLike(text: string): string[] {
  const wanted = text.toLowerCase();
  return [...bank.values()]
    .filter(({ label, ask }) => label.toLowerCase().includes(wanted) || ask.toLowerCase().includes(wanted))
    .map(({ id }) => id);
}
