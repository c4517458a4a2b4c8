import type { Question } from '#rules/questions/question.ts';

type Wanted = { ask: string; scope: 'product' | 'organisation'; label: string; why: string; evidence: string[] };

/**
 * The questions a table asks of its own. The same words are one question, in this file and from one version to the next, so that an answer
 * stays with what was asked and not with a row's number.
 */
export class OwnQuestions {
  readonly #framework: string;
  readonly #before: readonly Question[];
  readonly #asked: { question: Question; row: number }[] = [];
  #last: number;

  constructor(framework: string, earlier: readonly Question[]) {
    this.#framework = framework;
    this.#before = earlier;
    this.#last = Math.max(0, ...earlier.map(({ id }) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0)));
  }

  /** The id of this question; `row` counts from 0. */
  idFor({ ask, scope, label, why, evidence }: Wanted, row: number): string {
    const same = (it: Question) => it.ask.toLowerCase() === ask.toLowerCase() && it.scope === scope;
    const here = this.#asked.find(({ question }) => same(question));
    if (here) return here.question.id;
    const id = this.#before.find(same)?.id ?? `${this.#framework}-${this.#next()}`;
    const question: Question = {
      ...{ id, topic: scope === 'organisation' ? 'organisation' : 'conformity', scope, use: 'compliance' },
      ...{ ask, label, why, answer: { kind: 'yes-no' }, ...(evidence.length > 0 && { evidence }) },
    };
    this.#asked.push({ question, row });
    return id;
  }

  asked(): Question[] {
    return this.#asked.map(({ question }) => question);
  }

  /** The row that asked it first. */
  firstRow(index: number): number {
    return this.#asked[index]?.row ?? 0;
  }

  #next(): number {
    this.#last += 1;
    return this.#last;
  }
}
