import type { JudgedRequirement, Standing, Verdict } from '#rules/engine/assess.ts';
import type { Pack, Severity } from '#rules/engine/pack.ts';
import type { JudgedMarket, JudgedRegulation } from './judge.ts';
import type { Cell, Numbers } from './readiness.ts';

/** How one regulation stands to a product in one market, ready to be shown. */
export type RegulationView = {
  id: string;
  name: string;
  title: string;
  citation: string;
  voluntary: boolean;
  verdict: Verdict;
  standing: Standing;
  numbers: Numbers;
  blockers: number;
  nextDate: string | null;
  /** What takes the product out, when an exclusion does. */
  exclusion: { reads: string; cites: string } | null;
  /** Ways to show conformity that are open to it. */
  routes: string[];
  routeNote: string;
};

export type RequirementState = JudgedRequirement['state'];

/** How one requirement stands, ready to be shown. */
export type RequirementView = {
  id: string;
  title: string;
  cites: string;
  section: string;
  severity: Severity;
  state: RequirementState;
  proven: boolean;
  /** The day it starts to bind; null when it does already. */
  dueOn: string | null;
};

export type MarketView = Omit<Cell, 'worst'> & { worst: string | null; regulations: RegulationView[] };

/** A market as judged, in words: what binds before what somebody chose to follow. */
export function marketView({ rank: _, regulations, worst, ...cell }: JudgedMarket): MarketView {
  const gravest = regulations.flatMap(({ pack }) => pack.requirements).find(({ id }) => id === worst);
  const views = regulations.map(regulationView).sort((a, b) => Number(a.voluntary) - Number(b.voluntary));
  return { ...cell, worst: gravest?.title ?? null, regulations: views };
}

/** A regulation as judged, in words. */
export function regulationView({ pack, assessment, numbers, blockers }: JudgedRegulation): RegulationView {
  const { standing, verdict, outlook, exceptedBy, routes } = assessment;
  const exclusion = pack.exclusions.find(({ id }) => id === exceptedBy);
  return {
    ...{ id: pack.id, name: pack.shortTitle, title: pack.title, citation: pack.citation[0] ?? pack.title },
    ...{ voluntary: pack.force === 'voluntary', verdict, standing, numbers, blockers },
    nextDate: outlook.nextOn ?? null,
    exclusion: exclusion ? { reads: exclusion.reads, cites: exclusion.cites } : null,
    routes: routes.answer === 'yes' ? routes.options.map((it) => pack.routeNames[it] ?? it) : [],
    routeNote: routes.answer === 'yes' ? routes.note : '',
  };
}

/** Every requirement of a regulation as judged, in the law's order. */
export function requirementViews({ pack, assessment, proven }: JudgedRegulation): RequirementView[] {
  return pack.requirements.flatMap(({ id, title, cites, section = '' }, place) => {
    const judged = assessment.requirements[place];
    if (!judged) return [];
    const { severity, state, dueOn = null } = judged;
    return [
      { id, title, cites, section: section || partOf(pack, cites), severity, state, proven: proven.has(id), dueOn },
    ];
  });
}

/** Whether something is left to do for it. */
export function isMissing({ state, proven }: RequirementView): boolean {
  if (state === 'met' || state === 'deemed') return !proven;
  return state !== 'not_applicable';
}

/** A requirement without a section stands under the regulation itself. */
const partOf = (pack: Pack, cites: string): string => (cites ? pack.shortTitle : '');
