import { type Assessment, assess, type JudgedRequirement } from './assess.ts';
import type { IsoDate, Situation } from './language.ts';
import type { Pack, PackDocument } from './pack.ts';
import { questionsOfPack } from './questions-of.ts';
import { type OpenQuestion, openQuestions } from './relevance.ts';
import { isAnswered } from './weigh.ts';

/** What it takes to sell a product in one more market, over what its present markets already take. */
export type Price = {
  /** Open questions that only the new market asks; those the present markets ask too are on the list anyway. */
  questions: OpenQuestion[];
  /** How many answers that already exist the new market reads as well: what "answer once" saves. */
  reused: number;
  /** Evidence types to gather beyond those the present markets accept: the first type of each requirement that takes none of them. */
  evidence: string[];
  documents: ({ packId: string } & Pick<PackDocument, 'id' | 'name' | 'cites'>)[];
  /** What would bar supply there as answered today, in force or coming. */
  blockers: { packId: string; requirement: string; dueOn?: IsoDate }[];
  /** Packs that apply there, in force or coming. */
  binding: string[];
  /** Packs of which it is not known yet whether they apply: the price may rise. */
  undecided: string[];
};

/**
 * The price of a market: `present` are the packs of the markets the product is in, `there` those of the market to add (one
 * that is in both costs nothing), `situation` the product as it would be with that market.
 */
export function priceOf(present: readonly Pack[], there: readonly Pack[], situation: Situation): Price {
  const known = new Set(present.map((it) => it.id));
  const added = there.filter((it) => !known.has(it.id)).map((pack) => ({ pack, assessment: assess(pack, situation) }));
  const asked = new Set(openQuestions(present, situation).map((it) => it.question));
  const packs = added.map((it) => it.pack);
  const accepted = present.flatMap((pack) => evidenceLists({ pack, assessment: assess(pack, situation) })).flat();
  return {
    questions: openQuestions(packs, situation).filter((it) => !asked.has(it.question)),
    reused: new Set(packs.flatMap(questionsOfPack).filter((it) => isAnswered(situation.facts[it]))).size,
    evidence: newEvidence(added.flatMap(evidenceLists), new Set(accepted)),
    documents: added.filter(mayApply).flatMap(documentsOf),
    blockers: added.flatMap(blockersOf),
    binding: added.filter(binds).map((it) => it.pack.id),
    undecided: added.filter((it) => it.assessment.standing === 'undetermined').map((it) => it.pack.id),
  };
}

type Assessed = { pack: Pack; assessment: Assessment };

const binds = ({ assessment: { standing } }: Assessed): boolean => standing === 'binds' || standing === 'coming';

const mayApply = ({ assessment }: Assessed): boolean => assessment.requirements.some((it) => it.applies !== 'no');

/** For each requirement that may apply, the evidence types of which one proves it. */
function evidenceLists({ pack, assessment }: Assessed): string[][] {
  return pack.requirements
    .filter((_, index) => assessment.requirements[index]?.applies !== 'no')
    .map(({ evidence }) => evidence.map((it) => it.type));
}

function newEvidence(lists: string[][], had: Set<string>): string[] {
  const added = new Set<string>();
  for (const types of lists) {
    const [first] = types;
    if (first && !types.some((type) => had.has(type) || added.has(type))) added.add(first);
  }
  return [...added].sort();
}

const documentsOf = ({ pack }: Assessed): Price['documents'] =>
  pack.documents.map(({ id, name, cites }) => ({ packId: pack.id, id, name, cites }));

const blockersOf = ({ pack, assessment }: Assessed): Price['blockers'] =>
  assessment.requirements
    .filter((it) => it.severity === 'blocker' && it.state === 'unmet')
    .map(({ id, dueOn }: JudgedRequirement) => ({ packId: pack.id, requirement: id, ...(dueOn && { dueOn }) }));
