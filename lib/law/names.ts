import type { Pack, Requirement } from '#rules/engine/pack.ts';
import { type Labels, labelsFrom } from '#rules/engine/words.ts';
import { topics } from '#rules/questions/question.ts';
import type { Law } from './law.ts';

type Found = { pack: Pack; requirement: Requirement };

const indexes = new WeakMap<Law, ReadonlyMap<string, Found>>();

/** A requirement and the regulation it is part of; nothing for one that this law does not have. */
export function requirementOf(law: Law, id: string): Found | undefined {
  const index = indexes.get(law) ?? indexOf(law);
  indexes.set(law, index);
  return index.get(id);
}

const indexOf = ({ packs }: Law): ReadonlyMap<string, Found> =>
  new Map(packs.flatMap((pack) => pack.requirements.map((requirement) => [requirement.id, { pack, requirement }])));

/** What a requirement is called; its id when it is gone. */
export const requirementTitle = (law: Law, id: string): string => requirementOf(law, id)?.requirement.title ?? id;

/** A regulation's short name; its id when it is gone. */
export const regulationName = ({ packs }: Law, id: string): string =>
  packs.find((it) => it.id === id)?.shortTitle ?? id;

/** Every regulation by id and short name, in the order they are shown. */
export const regulationChoices = ({ packs }: Law): { id: string; label: string }[] =>
  packs.map(({ id, shortTitle: label }) => ({ id, label }));

const wordings = new WeakMap<Law, Labels>();

/** What questions and options are called, for sentences about answers. */
export function labelsOf(law: Law): Labels {
  const labels = wordings.get(law) ?? labelsFrom([...law.bank.values()]);
  wordings.set(law, labels);
  return labels;
}

/** What a question asks about, in a few words. */
export const questionLabel = ({ bank }: Law, id: string): string => bank.get(id)?.label ?? id;

/** The question itself. */
export const questionAsk = ({ bank }: Law, id: string): string => bank.get(id)?.ask ?? id;

const topicNames: Record<string, string> = topics;

/** A section of the questionnaire; its id when it is gone. */
export const topicName = (id: string): string => topicNames[id] ?? id;

export const topicChoices = Object.entries(topics).map(([id, label]) => ({ id, label }));

/** Questions whose label or wording holds the text, whatever the case. */
export function questionsLike({ bank }: Law, text: string): string[] {
  const wanted = text.toLowerCase();
  return [...bank.values()]
    .filter(({ label, ask }) => label.toLowerCase().includes(wanted) || ask.toLowerCase().includes(wanted))
    .map(({ id }) => id);
}

/** Ids of every question about the organisation as a whole. */
export const organisationQuestionIds = ({ bank }: Law): string[] =>
  [...bank.values()].filter(({ scope }) => scope === 'organisation').map(({ id }) => id);
