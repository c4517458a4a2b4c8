import { assess } from './assess.ts';
import { reachOf, scopeOf } from './formula.ts';
import type { Condition, Situation } from './language.ts';
import type { Pack } from './pack.ts';
import { reachMatters } from './reach-matters.ts';
import { placeInScope } from './scope.ts';
import { undecided } from './undecided.ts';

/** What an answer decides: whether a regulation applies, whether a requirement does, or whether it is met. */
export type Decides = 'scope' | 'reach' | 'met';

export type OpenQuestion = {
  question: string;
  /** The earliest of what it decides. */
  decides: Decides;
  /** False while it only matters if another open question brings the regulation or the requirement into play. */
  now: boolean;
  /** Packs and requirements whose verdict waits for it; a scope question serves the whole pack and names no requirement. */
  packs: string[];
  requirements: string[];
  /** How many requirements wait for it, the whole pack for a scope question. */
  weight: number;
};

/**
 * The unanswered questions that can still change the verdict of a pack or of one of its requirements, in the order in
 * which to ask: what decides most comes first, scope before reach before content. Any other answer changes no verdict,
 * today's or the outlook's. Record facts (roles, placing days) are among them when the record lacks them.
 */
export function openQuestions(packs: readonly Pack[], situation: Situation): OpenQuestion[] {
  const found = new Map<string, OpenQuestion>();
  for (const pack of packs) addPack(pack, situation, found);
  return [...found.values()].sort(inOrderOfAsking);
}

/** What `openQuestions` says of all the packs at once, from what it said of some of them each. */
export function joinOpen(parts: Iterable<readonly OpenQuestion[]>): OpenQuestion[] {
  const found = new Map<string, OpenQuestion>();
  for (const part of parts)
    for (const it of part) {
      const entry = found.get(it.question);
      if (!entry) found.set(it.question, { ...it });
      else
        found.set(it.question, {
          question: it.question,
          decides: rank[it.decides] < rank[entry.decides] ? it.decides : entry.decides,
          now: entry.now || it.now,
          packs: [...entry.packs, ...it.packs],
          requirements: [...entry.requirements, ...it.requirements],
          weight: entry.weight + it.weight,
        });
    }
  return [...found.values()].sort(inOrderOfAsking);
}

type Found = Map<string, OpenQuestion>;

const rank: Record<Decides, number> = { scope: 0, reach: 1, met: 2 };

function addPack(pack: Pack, situation: Situation, found: Found): void {
  const scope = placeInScope(pack, situation).answer;
  if (scope === 'no') return;
  if (scope === 'unknown') {
    const question = note(found, pack.id, 'scope', true);
    for (const id of undecidedIn([scopeOf(pack)], situation)) question(id).weight += pack.requirements.length;
  }
  const assessment = assess(pack, situation);
  pack.requirements.forEach((requirement, index) => {
    const judged = assessment.requirements[index];
    if (!judged || judged.state === 'not_applicable' || judged.state === 'unmet') return;
    const { metWhen, deemedWhen } = requirement;
    const satisfied = judged.state === 'met' || judged.state === 'deemed';
    const content = satisfied ? [] : deemedWhen ? [metWhen, deemedWhen] : [metWhen];
    const reach = reachMatters(assessment, index) ? [reachOf(pack, requirement)] : [];
    const sure = scope === 'yes' && judged.applies === 'yes';
    const served = new Set<OpenQuestion>();
    for (const id of undecidedIn(reach, situation)) served.add(note(found, pack.id, 'reach', scope === 'yes')(id));
    for (const id of undecidedIn(content, situation)) served.add(note(found, pack.id, 'met', sure)(id));
    for (const question of served) {
      question.requirements.push(requirement.id);
      question.weight += 1;
    }
  });
}

function undecidedIn(conditions: Condition[], situation: Situation): Set<string> {
  const questions = new Set<string>();
  for (const condition of conditions) undecided(condition, situation, (question) => questions.add(question));
  return questions;
}

function note(found: Found, packId: string, decides: Decides, now: boolean): (question: string) => OpenQuestion {
  return (question) => {
    const entry = found.get(question) ?? { question, decides, now, packs: [], requirements: [], weight: 0 };
    found.set(question, entry);
    if (rank[decides] < rank[entry.decides]) entry.decides = decides;
    entry.now ||= now;
    if (entry.packs.at(-1) !== packId) entry.packs.push(packId);
    return entry;
  };
}

function inOrderOfAsking(a: OpenQuestion, b: OpenQuestion): number {
  return (
    rank[a.decides] - rank[b.decides] ||
    Number(b.now) - Number(a.now) ||
    b.weight - a.weight ||
    b.packs.length - a.packs.length ||
    (a.question < b.question ? -1 : 1)
  );
}
