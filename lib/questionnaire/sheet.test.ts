import { describe, expect, it } from 'vitest';
import type { StoredAnswer } from '#lib/facts/facts.ts';
import { lawFrom, releasedLaw } from '#lib/law/law.ts';
import { exampleLaw, exampleProduct, exampleRequirement } from '#lib/readiness/example-law.ts';
import { judge } from '#lib/readiness/judge.ts';
import { is, yes } from '#rules/engine/language.ts';
import { bank } from '#rules/questions/bank.ts';
import { hiddenBy } from './hidden.ts';
import { type SheetItem, sheetOf } from './sheet.ts';

const day = '2026-11-22';
type Said = Record<string, StoredAnswer['value']>;

const law = exampleLaw({
  requirements: [
    exampleRequirement({
      id: 'lock-1',
      appliesWhen: yes('uses-passwords'),
      metWhen: is('password-scheme', 'user-set'),
    }),
    exampleRequirement({ id: 'lock-2', metWhen: yes('guessing-blocked'), deemedWhen: yes('baseline-mapping') }),
  ],
  exclusions: [],
});

function itemsOf(said: Said, packs = [law]): Map<string, SheetItem> {
  const { sections } = sheetOf(exampleProduct(said), lawFrom(packs), day);
  return new Map(sections.flatMap(({ items }) => items).map((item) => [item.question.id, item]));
}

describe('which questions a product is asked', () => {
  const cases: [why: string, said: Said, question: string, asked: 'now' | 'later' | 'shown' | 'not'][] = [
    ['what decides scope comes first', {}, 'radio', 'now'],
    ['what lies behind scope may come up', {}, 'uses-passwords', 'later'],
    ['out of scope nothing behind it is asked', { radio: 'no' }, 'uses-passwords', 'not'],
    ['in scope, what decides reach comes now', { radio: 'yes' }, 'uses-passwords', 'now'],
    ['what depends on reach may come up', { radio: 'yes' }, 'password-scheme', 'later'],
    ['once it reaches, it comes now', { radio: 'yes', 'uses-passwords': 'yes' }, 'password-scheme', 'now'],
    ['out of reach it is not asked', { radio: 'yes', 'uses-passwords': 'no' }, 'password-scheme', 'not'],
    ['an answered question stays in view and no longer matters', { radio: 'yes' }, 'radio', 'shown'],
    [
      'met by another route, the first need not be answered',
      { radio: 'yes', 'baseline-mapping': 'yes' },
      'guessing-blocked',
      'shown',
    ],
    [
      'a failed requirement is decided: its other route still can change it',
      { radio: 'yes', 'guessing-blocked': 'no' },
      'baseline-mapping',
      'now',
    ],
    [
      'the answer that keeps a rule out stays in view',
      { radio: 'yes', 'uses-passwords': 'no' },
      'uses-passwords',
      'shown',
    ],
    ['what no law here reads is not asked', { radio: 'yes' }, 'telemetry', 'not'],
  ];
  it.each(cases)('%s', (_why, said, question, asked) => {
    const item = itemsOf(said).get(question);
    const seen = !item ? 'not' : !item.matters ? 'shown' : item.now ? 'now' : 'later';
    expect(seen).toBe(asked);
  });

  it('says which requirement an answer serves, where, and that it fails', () => {
    const [served] =
      itemsOf({ radio: 'yes', 'uses-passwords': 'yes', 'password-scheme': 'shared-default' }).get('password-scheme')
        ?.serves ?? [];
    expect(served).toMatchObject({ requirement: 'lock-1', regulationName: 'Lock Act', markets: ['GB'], fails: true });
  });

  it('one question serves every regulation that reads it', () => {
    const requirements = law.requirements.map((it) => ({ ...it, id: `second-${it.id}` }));
    const second = { ...law, id: 'second-act', requirements };
    const serves = itemsOf({ radio: 'yes' }, [law, second]).get('guessing-blocked')?.serves ?? [];
    expect(serves.map(({ regulation }) => regulation)).toEqual(['lock-act', 'second-act']);
  });

  it('asks screening before content in every section', () => {
    for (const { items } of sheetOf(exampleProduct(), releasedLaw(), day).sections) {
      const uses = items.map(({ question }) => question.use);
      expect(uses).toEqual(uses.toSorted().reverse());
    }
  });

  it('asks now exactly what the stored gaps count as missing answers', () => {
    for (const share of [0, 20, 45, 70, 95]) {
      const said = Object.fromEntries(
        [...bank.values()]
          .filter(({ scope }, place) => scope !== 'record' && (place * 7919) % 100 < share)
          .flatMap(({ id, answer }) => (answer.kind === 'yes-no' ? [[id, 'yes']] : [])),
      );
      const product = exampleProduct(said);
      const { sections } = sheetOf(product, releasedLaw(), day);
      const now = sections.flatMap(({ items }) => items.filter((item) => item.now).map(({ question }) => question.id));
      const gaps = judge(product, releasedLaw(), day).gaps.filter(
        ({ kind, scope }) => kind === 'answer' && scope !== 'record',
      );
      expect(new Set(now)).toEqual(new Set(gaps.map(({ questionId }) => questionId)));
    }
  });
});

describe('what a change hides', () => {
  const answered = { radio: 'yes', 'uses-passwords': 'yes', 'password-scheme': 'user-set', 'guessing-blocked': 'yes' };
  const cases: [why: string, change: Said, hides: string[]][] = [
    [
      'out of scope hides everything behind it',
      { radio: 'no' },
      ['guessing-blocked', 'password-scheme', 'uses-passwords'],
    ],
    ['out of reach hides what depends on it', { 'uses-passwords': 'no' }, ['password-scheme']],
    ['another good answer hides nothing', { 'password-scheme': 'unique-per-device' }, []],
    ['taking an answer back leaves it open and hides nothing', { 'uses-passwords': null }, []],
  ];
  it.each(cases)('%s', (_why, change, hides) => {
    const [[questionId, value]] = Object.entries(change) as [[keyof typeof answered, StoredAnswer['value']]];
    const after = exampleProduct({ ...answered, [questionId]: value });
    const hidden = hiddenBy(after, judge(after, lawFrom([law]), day), { questionId, value: answered[questionId] });
    expect(hidden.toSorted()).toEqual(hides);
  });

  it('counts only what the product itself has answered', () => {
    const after = exampleProduct({ ...answered, radio: 'no' });
    const inherited = after.answers.map((it) => (it.questionId === 'radio' ? it : { ...it, productId: null }));
    const product = { ...after, answers: inherited };
    expect(hiddenBy(product, judge(product, lawFrom([law]), day), { questionId: 'radio', value: 'yes' })).toEqual([]);
  });
});
