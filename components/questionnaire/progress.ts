import { formatCount, formatList } from '#components/format.ts';
import type { QuestionEntry, Standing } from '#lib/questionnaire/view.ts';

/** The index after one answer was saved. Without a standing only that question is known to be settled. */
export function settled(
  index: readonly QuestionEntry[],
  questionId: string,
  answered: boolean,
  standing: Standing | null,
): QuestionEntry[] {
  const open = standing && new Set(standing.open);
  const now = standing && new Set(standing.now);
  return index.map((entry) => {
    const own = entry.id === questionId;
    const settledHere = own && answered;
    return {
      ...entry,
      answered: own ? answered : entry.answered,
      matters: open ? open.has(entry.id) : entry.matters && !settledHere,
      now: now ? now.has(entry.id) : entry.now && !settledHere,
    };
  });
}

/** How far the questionnaire is, in plain words. */
export function sayProgress(
  index: readonly QuestionEntry[],
  markets: readonly string[],
  products: number | null,
): string {
  const open = index.filter(({ matters }) => matters).length;
  const now = index.filter((entry) => entry.now).length;
  if (products !== null) return sayOrganisation(open, products);
  const where = markets.length > 4 ? `your ${markets.length} markets` : formatList(markets);
  if (open === 0) return `No open question can change a verdict in ${where} any more.`;
  const first = `${formatCount(open, 'question', 'questions')} can still change a verdict in ${where}.`;
  if (now === open) return first;
  return `${first} ${now === 1 ? 'One of them comes' : `${now} of them come`} now; the others depend on what you answer.`;
}

function sayOrganisation(open: number, products: number): string {
  const whose = products === 1 ? 'your product' : `your ${products} products`;
  if (products === 0) return 'No product inherits these answers yet.';
  if (open === 0) return `No verdict of ${whose} waits for an answer here.`;
  return `${formatCount(open, 'answer', 'answers')} can still change verdicts of ${whose}.`;
}

/**
 * The questions to walk through one by one: all of them, or those that matter now. Once none does, those that may come up.
 * What was answered during this visit stays, so that one can go back to it.
 */
export function walkOf(
  index: readonly QuestionEntry[],
  show: 'open' | 'all',
  kept: ReadonlySet<string>,
): QuestionEntry[] {
  if (show === 'all') return [...index];
  const someNow = index.some(({ now }) => now);
  return index.filter((entry) => kept.has(entry.id) || (someNow ? entry.now : entry.matters));
}

/** The neighbour of a question in the walk, which it need not be part of. After the last one come those passed over before. */
export function neighbour(
  walk: readonly QuestionEntry[],
  index: readonly QuestionEntry[],
  from: string,
  step: 1 | -1,
): QuestionEntry | undefined {
  const place = new Map(index.map(({ id }, at) => [id, at]));
  const here = place.get(from) ?? -1;
  const at = ({ id }: QuestionEntry) => place.get(id) ?? -1;
  if (step === -1) return walk.findLast((entry) => at(entry) < here);
  return walk.find((entry) => at(entry) > here) ?? walk.find((entry) => entry.matters && entry.id !== from);
}
