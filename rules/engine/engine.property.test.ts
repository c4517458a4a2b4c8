import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, type Standing, type Verdict } from './assess.ts';
import { allFacts$, condition$, days$, facts$, generatedBank, pack$ } from './examples/generated.ts';
import { explain, explainRequirement, type Trace, trace } from './explain.ts';
import { lacks } from './lacks.ts';
import type { Answer, Facts, Situation } from './language.ts';
import type { Pack } from './pack.ts';
import { questionsOf, questionsOfPack } from './questions-of.ts';
import { openQuestions } from './relevance.ts';
import { isAnswered, weigh } from './weigh.ts';

const situation$: fc.Arbitrary<Situation> = fc.record({ asOf: days$, facts: facts$ });
/** The time limit ends a long search for the smallest counterexample, not the runs of a healthy engine. */
const runs = { numRuns: 1000, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: true };

test('the order in which answers were given never matters', () => {
  fc.assert(
    fc.property(pack$, situation$, (pack, { asOf, facts }) => {
      const reversed = Object.fromEntries(Object.entries(facts).reverse());
      expect(assess(pack, { asOf, facts: reversed })).toEqual(assess(pack, { asOf, facts }));
    }),
    runs,
  );
});

test('one more answer never turns a decided condition', () => {
  fc.assert(
    fc.property(condition$, situation$, allFacts$, (condition, situation, answers) => {
      const before = weigh(condition, situation);
      if (before === 'unknown') return;
      for (const more of oneMore(situation, answers)) expect(weigh(condition, more)).toBe(before);
    }),
    runs,
  );
});

test('one more answer never turns a decided verdict, today or later', () => {
  fc.assert(
    fc.property(pack$, situation$, allFacts$, (pack, situation, answers) => {
      const before = assess(pack, situation);
      for (const more of oneMore(situation, answers)) {
        const after = assess(pack, more);
        if (before.verdict !== 'undetermined') expect(after.verdict).toBe(before.verdict);
        if (before.outlook.verdict !== 'undetermined') expect(after.outlook.verdict).toBe(before.outlook.verdict);
      }
    }),
    runs,
  );
});

test('an answer to a question reported as irrelevant changes no verdict of the pack or of any requirement', () => {
  fc.assert(
    fc.property(pack$, situation$, allFacts$, (pack, situation, answers) => {
      const before = verdicts(pack, situation);
      const relevant = new Set(openQuestions([pack], situation).map((it) => it.question));
      for (const more of oneMore(situation, answers, relevant)) expect(verdicts(pack, more)).toEqual(before);
    }),
    runs,
  );
});

test('while something is undetermined there is something to ask, and it has no answer yet', () => {
  fc.assert(
    fc.property(pack$, situation$, (pack, situation) => {
      const open = openQuestions([pack], situation);
      const { verdict, outlook } = assess(pack, situation);
      if (verdict === 'undetermined' || outlook.verdict === 'undetermined') expect(open.length).toBeGreaterThan(0);
      expect(open.filter((it) => isAnswered(situation.facts[it.question]))).toEqual([]);
      expect(open.filter((it) => !questionsOfPack(pack).includes(it.question))).toEqual([]);
    }),
    runs,
  );
});

test('answering what is asked, in the order it is asked, decides every verdict', () => {
  fc.assert(
    fc.property(pack$, days$, allFacts$, (pack, asOf, answers) => {
      let situation: Situation = { asOf, facts: {} };
      for (let step = 0; step <= generatedBank.length; step += 1) {
        const [next] = openQuestions([pack], situation);
        if (!next) break;
        situation = { asOf, facts: { ...situation.facts, [next.question]: answers[next.question] } };
      }
      expect(openQuestions([pack], situation)).toEqual([]);
      expect(assess(pack, situation).verdict).not.toBe('undetermined');
      expect(assess(pack, situation).outlook.verdict).not.toBe('undetermined');
    }),
    runs,
  );
});

test('what is lacking is either still to ask or already answered, and nothing is lacking once all that is law is met', () => {
  fc.assert(
    fc.property(pack$, situation$, (pack, situation) => {
      const assessment = assess(pack, situation);
      const asked = new Set(openQuestions([pack], situation).map((it) => it.question));
      const missing = lacks(pack, assessment, situation);
      for (const { kind, question } of missing)
        expect(kind === 'answer' ? asked.has(question) : isAnswered(situation.facts[question])).toBe(true);
      const { verdict, outlook } = assessment;
      if (outlook.verdict === 'compliant' && verdict !== 'undetermined') expect(missing).toEqual([]);
      if (verdict === 'undetermined' || outlook.verdict === 'undetermined') expect(missing).not.toEqual([]);
    }),
    runs,
  );
});

test('assess is pure: frozen input, the same output twice', () => {
  fc.assert(
    fc.property(pack$, situation$, (pack, situation) => {
      deepFreeze(pack);
      deepFreeze(situation);
      expect(assess(pack, situation)).toEqual(assess(pack, situation));
      expect(explain(pack, situation)).toEqual(explain(pack, situation));
      expect(openQuestions([pack], situation)).toEqual(openQuestions([pack], situation));
    }),
    runs,
  );
});

test('packs, assessments and traces are plain data: they survive a trip through JSON', () => {
  fc.assert(
    fc.property(pack$, situation$, (pack, situation) => {
      const copy = (it: unknown) => JSON.parse(JSON.stringify(it));
      expect(copy(pack)).toEqual(pack);
      expect(assess(copy(pack), situation)).toEqual(assess(pack, situation));
      expect(copy(assess(pack, situation))).toEqual(assess(pack, situation));
      expect(copy(explain(pack, situation))).toEqual(explain(pack, situation));
    }),
    runs,
  );
});

test('a trace agrees with what was weighed, step by step', () => {
  fc.assert(
    fc.property(condition$, situation$, (condition, situation) => {
      const root = trace(condition, 's.1', situation);
      expect(root.answer).toBe(weigh(condition, situation));
      for (const it of steps(root)) expect(it.answer).toBe(recombined(it, situation));
    }),
    runs,
  );
});

test('an explanation agrees with the assessment, and every branch ends in a citation or a missing answer', () => {
  fc.assert(
    fc.property(pack$, situation$, (pack, situation) => {
      const assessment = assess(pack, situation);
      const root = explain(pack, situation);
      expect(root.answer).toBe(answerOf[assessment.verdict]);
      for (const { id, state } of assessment.requirements) {
        const own = explainRequirement(pack, id, situation);
        expect(own.step).toMatchObject({ kind: 'requirement', id, state });
        const inside = root.because.find((it) => it.step.kind === 'requirement' && it.step.id === id);
        if (inside) expect(inside).toEqual(own);
      }
      for (const it of steps(root)) {
        expect(it.cites).not.toBe('');
        if (it.step.kind === 'leaf') expect(it.missing.length > 0).toBe(it.answer === 'unknown');
      }
    }),
    runs,
  );
});

test('every question that is missing in a trace is one the condition reads', () => {
  fc.assert(
    fc.property(condition$, situation$, (condition, situation) => {
      const missing = steps(trace(condition, 's.1', situation)).flatMap((it) => it.missing);
      expect(missing.filter((question) => !questionsOf(condition).includes(question))).toEqual([]);
    }),
    runs,
  );
});

const answerOf: Record<Verdict, Trace['answer']> = {
  compliant: 'yes',
  not_compliant: 'no',
  undetermined: 'unknown',
  not_applicable: 'n/a',
};

/** The situation with one more of the answers, for each question still open and not among those left out. */
function oneMore({ asOf, facts }: Situation, answers: Facts, except = new Set<string>()): Situation[] {
  return Object.keys(answers)
    .filter((question) => !isAnswered(facts[question]) && !except.has(question))
    .map((question) => ({ asOf, facts: { ...facts, [question]: answers[question] } }));
}

/** Everything a person would call a verdict: of the pack today, of its outlook, and of each requirement on its own. */
function verdicts(pack: Pack, situation: Situation) {
  const { standing, verdict, outlook, requirements } = assess(pack, situation);
  const outside: Standing[] = ['repealed', 'excepted', 'not_applicable'];
  return {
    verdict,
    outlook: outlook.verdict,
    outside: outside.includes(standing),
    holds: requirements.map(({ state }) =>
      state === 'open' || state === 'maybe' ? 'unknown' : state === 'unmet' ? 'no' : 'yes',
    ),
  };
}

const steps = (root: Trace): Trace[] => [root, ...root.because.flatMap(steps)];

/** Kleene's tables once more, written apart from the engine. */
function recombined({ step, because, answer }: Trace, situation: Situation): Trace['answer'] {
  const answers = because.map((it) => it.answer) as Answer[];
  const yes = answers.filter((it) => it === 'yes').length;
  const no = answers.filter((it) => it === 'no').length;
  switch (step.kind) {
    case 'all':
      return no > 0 ? 'no' : yes === answers.length ? 'yes' : 'unknown';
    case 'any':
      return yes > 0 ? 'yes' : no === answers.length ? 'no' : 'unknown';
    case 'atLeast':
      return yes >= step.count ? 'yes' : answers.length - no < step.count ? 'no' : 'unknown';
    case 'not':
      return yes ? 'no' : no ? 'yes' : 'unknown';
    case 'named':
      return answers[0] ?? 'unknown';
    case 'leaf':
      return weigh(step.leaf, { ...situation, facts: step.answers });
    default:
      return answer;
  }
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}
