import { assess } from '#rules/engine/assess.ts';
import { explain } from '#rules/engine/explain.ts';
import type { Situation } from '#rules/engine/language.ts';
import { openQuestions } from '#rules/engine/relevance.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { answeredProducts } from './engine/answered-products.ts';
import { peerOf } from './engine/json-rules.ts';
import { loadTimes } from './engine/load.ts';
import { median, sample, show } from './engine/sample.ts';

/**
 * What judging one product by the released packs costs in a warm process, beside json-rules-engine with the same
 * requirements, on the same fully answered products, in the same run. Ends with an error when the two disagree on a
 * single requirement, or when ours is over budget.
 */
const asOf = '2028-01-01';
const products = answeredProducts(releasedPacks, asOf, 50);
const halfAnswered = products.map(everyOther);
const count = releasedPacks.reduce((sum, it) => sum + it.requirements.length, 0);
const peer = peerOf(releasedPacks, asOf);

const unmet = (situation: Situation): string[] =>
  releasedPacks.flatMap((pack) =>
    assess(pack, situation).requirements.flatMap((it) => (it.state === 'unmet' ? [it.id] : [])),
  );

let found = 0;
for (const product of products) {
  const [ours, theirs] = [unmet(product).sort(), (await peer(product.facts)).sort()];
  found += ours.length;
  if (ours.join() !== theirs.join()) throw new Error(`The two engines disagree:\n${ours.join()}\n${theirs.join()}`);
}

console.log(`${count} requirements in ${releasedPacks.length} packs, ${products.length} products, law of ${asOf}`);
console.log(`both engines find the same ${found} unmet requirements\n`);
const judgeAll = (it: Situation) => {
  for (const pack of releasedPacks) assess(pack, it);
};
const ours = await sample(products, 4000, judgeAll);
const theirs = await sample(products, 200, (it) => peer(it.facts));
console.log(show('assess, all answered', ours));
console.log(show('json-rules-engine, the same', theirs));
console.log(show('assess, half answered', await sample(halfAnswered, 4000, judgeAll)));
const nothing: Situation = { asOf, facts: {} };
const relevance = await sample([nothing], 400, (it) => openQuestions(releasedPacks, it));
console.log(show('open questions, nothing answered', relevance));
console.log(
  show('open questions, half answered', await sample(halfAnswered, 400, (it) => openQuestions(releasedPacks, it))),
);
console.log(
  show(
    'whole trace of every pack',
    await sample(products, 200, (it) => releasedPacks.map((pack) => explain(pack, it))),
  ),
);
console.log(`\nratio json-rules-engine / ours, medians: ${Math.round(median(theirs) / median(ours))}`);

const loaded = await loadTimes();
console.log(
  `loading in a fresh process: ${loaded.bundled.toFixed(0)} ms bundled, ${loaded.files.toFixed(0)} ms from the single files`,
);
const goals: [what: string, found: number, most: number][] = [
  ['assess, all packs', median(ours), 5],
  ['open questions, nothing answered', median(relevance), 50],
  ['loading, as the server has them', loaded.bundled, 200],
];
for (const [what, found, most] of goals)
  console.log(`${found <= most ? 'met   ' : 'MISSED'} ${what}: ${found.toFixed(2)} of ${most} ms`);
if (goals.some(([, found, most]) => found > most)) {
  console.error('A goal is missed.');
  process.exitCode = 1;
}

/** The same product with every other answer missing. */
function everyOther({ facts }: Situation): Situation {
  const kept = Object.entries(facts).filter((_, index) => index % 2 === 0);
  return { asOf, facts: Object.fromEntries(kept) };
}
