import { expect, test } from 'vitest';
import type { AnswerValue } from '#rules/engine/language.ts';
import { bank } from '#rules/questions/bank.ts';
import type { AnswerKind } from '#rules/questions/question.ts';
import type { CaseValue, Fact } from './alias.ts';
import { euAttributes } from './aliases/eu-attributes.ts';
import { ukAttributes } from './aliases/uk-attributes.ts';
import { usAttributes } from './aliases/us-attributes.ts';
import { euDefaults } from './defaults/eu.ts';
import { usDefaults } from './defaults/us.ts';
import { regimeAliases, usFamilies } from './regimes.ts';

const single = Object.entries(regimeAliases).flatMap(([dialect, byId]) =>
  Object.entries(byId).map(([id, alias]) => ({ name: `${dialect} ${id}`, alias })),
);
const families = Object.entries(usFamilies).map(([id, alias]) => ({ name: `us ${id}`, alias }));
const regimes = [...single, ...families];

test.for(regimes)('$name: every passing answer is one the bank allows', ({ alias }) => {
  for (const [id, { reads, passes }] of Object.entries(alias.questions)) {
    const facts = reads(passes, {});
    expect(facts, id).toBeDefined();
    for (const fact of facts ?? []) expect(allowed(fact), `${id} → ${JSON.stringify(fact)}`).toBe(true);
  }
});

test.for(regimes)('$name: whatever yes, no and not applicable read is a question of the bank', ({ alias }) => {
  for (const [id, { reads }] of Object.entries(alias.questions))
    for (const value of ['yes', 'no', 'na'] satisfies CaseValue[])
      for (const { question } of reads(value, {}) ?? []) expect(bank.has(question), `${id} → ${question}`).toBe(true);
});

test.for([
  { dialect: 'EU', readings: euAttributes, values: euDefaults },
  { dialect: 'US', readings: usAttributes, values: usDefaults },
])('the $dialect defaults are read by the attributes and allowed by the bank', ({ readings, values }) => {
  for (const [name, reading] of Object.entries(readings)) {
    expect(name in values, name).toBe(true);
    for (const fact of reading(values[name] ?? null, values) ?? [{ question: name, value: '?' }])
      expect(allowed(fact) || isUnset(fact), `${name} → ${JSON.stringify(fact)}`).toBe(true);
  }
});

test('true and false of every UK attribute read questions of the bank', () => {
  for (const [name, reading] of Object.entries(ukAttributes))
    for (const value of [true, false])
      for (const { question } of reading(value, {}) ?? [])
        expect(bank.has(question), `${name} → ${question}`).toBe(true);
});

/** A day the fact base leaves out, and that then compares with nothing. */
const isUnset = (fact: Fact): boolean => 'value' in fact && fact.value === 'na' && fact.question === 'placed-on';

function allowed(fact: Fact): boolean {
  const answer = bank.get(fact.question)?.answer;
  if (!answer) return false;
  if ('value' in fact) return fits(answer, fact.value);
  if ('item' in fact) return answer.kind === 'choices' && hasOption(answer, fact.item);
  return answer.kind === 'choices' && (fact.adds === undefined || hasOption(answer, fact.adds));
}

const hasOption = (answer: AnswerKind & { kind: 'choice' | 'choices' }, id: string): boolean =>
  answer.options.some((it) => it.id === id);

function fits(answer: AnswerKind, value: AnswerValue): boolean {
  if (value === 'na') return 'mayNotApply' in answer && answer.mayNotApply === true;
  switch (answer.kind) {
    case 'yes-no':
      return value === 'yes' || value === 'no';
    case 'choice':
      return typeof value === 'string' && hasOption(answer, value);
    case 'choices':
      return Array.isArray(value) && value.every((it) => hasOption(answer, it));
    case 'number':
      return typeof value === 'number';
    case 'date':
      return (value === 'none' && answer.mayBeNone !== undefined) || /^\d{4}-\d{2}-\d{2}$/.test(String(value));
    case 'text':
      return typeof value === 'string';
  }
}
