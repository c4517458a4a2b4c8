import type { Question } from '../questions/question.ts';
import { checkConditions } from './check-conditions.ts';
import { dueOn, reachOf, satisfiedOf, scopeOf } from './formula.ts';
import { all, type Condition, type Facts, type IsoDate, not } from './language.ts';
import type { Pack } from './pack.ts';
import { weigh } from './weigh.ts';
import { type Budget, witness } from './witness.ts';

/**
 * What is wrong with a pack, one sentence each; empty when it is sound. A sound pack can be assessed without an error and
 * means what it says: its references exist, its operators fit the questions, and each requirement can be met and none is met by itself.
 * `budget` bounds the search for answers to its conditions, for packs of strangers.
 */
export function check(pack: Pack, bank: ReadonlyMap<string, Question>, budget?: Budget): string[] {
  const broken = [...checkData(pack), ...checkIds(pack), ...checkReferences(pack, bank), ...checkDays(pack)];
  const found = [...broken, ...checkTexts(pack), ...checkConditions(pack, bank)];
  return (found.length > 0 ? found : checkOutcomes(pack, bank, budget)).map((it) => `${pack.id}: ${it}`);
}

function checkData(pack: Pack): string[] {
  return notPlain(pack, 'the pack').map((it) => `${it} is not plain data and would be lost on its way through JSON`);
}

/** The places of values that JSON cannot carry. */
function notPlain(value: unknown, where: string): string[] {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [where];
  if (Array.isArray(value)) return value.flatMap((it, index) => notPlain(it, `${where}[${index}]`));
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return [where];
  return Object.entries(value).flatMap(([key, it]) => notPlain(it, `${where}.${key}`));
}

function checkIds(pack: Pack): string[] {
  const lists = { requirement: pack.requirements, exclusion: pack.exclusions, document: pack.documents };
  return Object.entries(lists).flatMap(([noun, list]) =>
    twice(list.map((it) => it.id)).map((id) => `two ${noun}s are called ${id}`),
  );
}

function checkReferences(pack: Pack, bank: ReadonlyMap<string, Question>): string[] {
  const found: string[] = [];
  const documents = new Set(pack.documents.map((it) => it.id));
  for (const { id, phase, feeds = [] } of pack.requirements) {
    if (phase !== undefined && !pack.phases[phase]) found.push(`${id} names the phase ${phase}, which is not there`);
    for (const it of feeds) if (!documents.has(it)) found.push(`${id} feeds the document ${it}, which is not there`);
  }
  for (const role of new Set(pack.requirements.flatMap((it) => it.roles ?? []).concat(pack.boundRoles)))
    if (!optionsOf('roles', bank).includes(role)) found.push(`the role ${role} is not an option of the question roles`);
  return [...found, ...checkRoutes(pack, bank)];
}

function checkRoutes({ routes, routeNames, routeQuestion }: Pack, bank: ReadonlyMap<string, Question>): string[] {
  const options = [...new Set(routes.flatMap((it) => it.options))];
  const unnamed = options.filter((it) => !routeNames[it]).map((it) => `the route ${it} has no name in routeNames`);
  if (routeQuestion === undefined) return unnamed;
  const offered = optionsOf(routeQuestion, bank);
  const missing = options.filter((it) => !offered.includes(it));
  return [...unnamed, ...missing.map((it) => `the route ${it} is not an option of the question ${routeQuestion}`)];
}

function checkDays(pack: Pack): string[] {
  const found: string[] = [];
  const day = (where: string, it: IsoDate | undefined) => {
    if (it !== undefined && !isDay(it)) found.push(`${where} is not a day: ${it}`);
  };
  day('effectiveFrom', pack.effectiveFrom);
  day('repealedOn', pack.repealedOn);
  day('verifiedOn', pack.verifiedOn);
  for (const [id, it] of Object.entries(pack.phases)) day(`phase ${id}`, it.from);
  for (const { date, what } of pack.milestones) day(`the milestone "${what}"`, date);
  for (const { id, from, until } of pack.requirements) {
    day(`${id} from`, from);
    day(`${id} until`, until);
    if (from && until && until <= from) found.push(`${id} ends before it begins`);
  }
  const days = pack.milestones.map((it) => it.date);
  if (days.some((it, index) => index > 0 && it < (days[index - 1] ?? it)))
    found.push('the milestones are not in order of their days');
  return found;
}

function checkTexts(pack: Pack): string[] {
  const blank = (id: string, texts: Record<string, string>) =>
    Object.entries(texts)
      .filter(([, it]) => it.trim() === '')
      .map(([name]) => `${id} has no ${name}`);
  return [
    ...(pack.citation.length === 0 ? ['it cites nothing'] : []),
    ...(pack.shortTitle.length > 20 ? ['the short title is longer than 20 characters'] : []),
    ...pack.requirements.flatMap(({ id, title, cites, reads }) => blank(id, { title, cites, reads })),
    ...pack.exclusions.flatMap(({ id, cites, reads }) => blank(id, { cites, reads })),
  ];
}

/** Each requirement can be met, none is met by merely applying, and each exclusion takes something out, now or at first. */
function checkOutcomes(pack: Pack, bank: ReadonlyMap<string, Question>, budget?: Budget): string[] {
  const found: string[] = [];
  for (const it of pack.requirements) {
    const applies = all(scopeOf(pack), reachOf(pack, it));
    const satisfied = satisfiedOf(it);
    const days = [pack.verifiedOn, dueOn(pack, it, '0000-01-01') ?? pack.verifiedOn];
    const possible = (condition: Condition) => days.some((day) => witness(condition, day, bank, budget));
    if (!possible(all(applies, satisfied))) found.push(`no answers can satisfy ${it.id}`);
    else if (
      days.every((asOf) => given(asOf, witness(applies, asOf, bank, budget), satisfied)) &&
      !possible(all(applies, not(satisfied)))
    )
      found.push(`no answers can miss ${it.id}`);
  }
  const days = [pack.verifiedOn, ...(pack.effectiveFrom ? [pack.effectiveFrom] : [])];
  const takesOut = (when: Condition) => days.some((day) => witness(all(pack.inScope, when), day, bank, budget));
  const idle = pack.exclusions.filter((it) => !takesOut(it.when));
  if (budget && budget.left <= 0) return ['its conditions are too involved to be checked: make them simpler'];
  return [...found, ...idle.map((it) => `the exclusion ${it.id} can take nothing out`)];
}

const given = (asOf: IsoDate, facts: Facts | undefined, condition: Condition): boolean =>
  facts !== undefined && weigh(condition, { asOf, facts }) === 'yes';

const twice = (ids: string[]): string[] => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];

function optionsOf(question: string, bank: ReadonlyMap<string, Question>): string[] {
  const answer = bank.get(question)?.answer;
  return answer && 'options' in answer ? answer.options.map((it) => it.id) : [];
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
