import { type Fact, type ProductState, standpoint } from '#lib/facts/facts.ts';
import type { Law } from '#lib/law/law.ts';
import { type Judgement, judge } from '#lib/readiness/judge.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { type Question, type Topic, topics } from '#rules/questions/question.ts';
import { openIn } from './open.ts';
import { type Served, servedIn } from './serves.ts';

export type SheetItem = {
  question: Question;
  /** It is open and its answer can still change a verdict in a targeted market. */
  matters: boolean;
  /** It matters whatever the other open questions turn out to be. */
  now: boolean;
  /** What counts for the product today, and where it comes from. */
  fact: Fact | null;
  serves: Served[];
};

export type SheetSection = { topic: Topic; title: string; items: SheetItem[]; open: number; now: number };

export type Sheet = { sections: SheetSection[]; open: number; now: number; markets: string[] };

/**
 * The questionnaire of one product, derived from the rules of every market it targets: each question some regulation there reads, what
 * counts as its answer, which requirements it serves, and whether its answer can still change a verdict. Pure.
 */
export function sheetOf(product: ProductState, law: Law, asOf: IsoDate): Sheet {
  return sheetFrom(product, judge(product, law, asOf));
}

/** As `sheetOf`, for a product that has been judged already. */
export function sheetFrom(product: ProductState, judgement: Judgement): Sheet {
  const { facts } = standpoint(product);
  const served = servedIn(judgement);
  const open = openIn(judgement);
  const items = [...judgement.law.bank.values()].flatMap((question): SheetItem[] => {
    const serves = served.get(question.id);
    if (question.scope === 'record' || !serves) return [];
    const matters = open.get(question.id);
    const fact = facts.get(question.id) ?? null;
    return [
      { question, matters: matters !== undefined, now: matters?.now ?? false, fact, serves: [...serves.values()] },
    ];
  });
  const sections = sectionsOf(items);
  const sum = (count: (section: SheetSection) => number) => sections.reduce((total, it) => total + count(it), 0);
  return {
    sections,
    markets: product.placements.map(({ market }) => market),
    open: sum((it) => it.open),
    now: sum((it) => it.now),
  };
}

/** Items by topic, in the order of the topics, in each what decides scope before what it decides; empty sections are left out. */
export function sectionsOf(items: readonly SheetItem[]): SheetSection[] {
  const byTopic = Map.groupBy(items, (item) => item.question.topic);
  return (Object.keys(topics) as Topic[]).flatMap((topic) => {
    const found = byTopic.get(topic) ?? [];
    if (found.length === 0) return [];
    const [screening, compliance] = [found.filter(isScreening), found.filter((it) => !isScreening(it))];
    const open = found.filter(({ matters }) => matters).length;
    const now = found.filter((it) => it.now).length;
    return [{ topic, title: topics[topic], items: [...screening, ...compliance], open, now }];
  });
}

const isScreening = ({ question }: SheetItem): boolean => question.use === 'screening';
