import { describe, expect, it } from 'vitest';
import type { StoredAnswer } from '#lib/facts/facts.ts';
import { lawFrom, releasedLaw } from '#lib/law/law.ts';
import { exampleLaw, exampleProduct, exampleRequirement } from '#lib/readiness/example-law.ts';
import { judge } from '#lib/readiness/judge.ts';
import { includesAll, is, yes } from '#rules/engine/language.ts';
import { bank } from '#rules/questions/bank.ts';
import { hiddenBy } from './hidden.ts';
import { type SheetItem, sheetOf } from './sheet.ts';

const day = '2026-11-22';
type Said = Record<string, StoredAnswer['value']>;

const law = exampleLaw({
  requirements: [
    exampleRequirement({
      id: 'lock-1',
      appliesWhen: yes('cra-standards-fully-applied'),
      metWhen: is('password-scheme', 'user-set'),
    }),
    exampleRequirement({
      id: 'lock-2',
      metWhen: yes('known-exploitable-vulnerability'),
      deemedWhen: yes('password-derivation-keyed'),
    }),
  ],
  exclusions: [],
});

function itemsOf(said: Said, packs = [law]): Map<string, SheetItem> {
  const { sections } = sheetOf(exampleProduct(said), lawFrom(packs), day);
  return new Map(sections.flatMap(({ items }) => items).map((item) => [item.question.id, item]));
}

describe('which questions a product is asked', () => {
  const cases: [why: string, said: Said, question: string, asked: 'now' | 'later' | 'shown' | 'not'][] = [
    ['what decides scope comes first', {}, 'software-updatable', 'now'],
    ['what lies behind scope may come up', {}, 'cra-standards-fully-applied', 'later'],
    ['out of scope nothing behind it is asked', { 'software-updatable': 'no' }, 'cra-standards-fully-applied', 'not'],
    ['in scope, what decides reach comes now', { 'software-updatable': 'yes' }, 'cra-standards-fully-applied', 'now'],
    ['what depends on reach may come up', { 'software-updatable': 'yes' }, 'password-scheme', 'later'],
    [
      'once it reaches, it comes now',
      { 'software-updatable': 'yes', 'cra-standards-fully-applied': 'yes' },
      'password-scheme',
      'now',
    ],
    [
      'out of reach it is not asked',
      { 'software-updatable': 'yes', 'cra-standards-fully-applied': 'no' },
      'password-scheme',
      'not',
    ],
    [
      'an answered question stays in view and no longer matters',
      { 'software-updatable': 'yes' },
      'software-updatable',
      'shown',
    ],
    [
      'met by another route, the first need not be answered',
      { 'software-updatable': 'yes', 'password-derivation-keyed': 'yes' },
      'known-exploitable-vulnerability',
      'shown',
    ],
    [
      'a failed requirement is decided: its other route still can change it',
      { 'software-updatable': 'yes', 'known-exploitable-vulnerability': 'no' },
      'password-derivation-keyed',
      'now',
    ],
    [
      'the answer that keeps a rule out stays in view',
      { 'software-updatable': 'yes', 'cra-standards-fully-applied': 'no' },
      'cra-standards-fully-applied',
      'shown',
    ],
    ['what no law here reads is not asked', { 'software-updatable': 'yes' }, 'manufacturer-duties-taken-on', 'not'],
  ];
  it.each(cases)('%s', (_why, said, question, asked) => {
    const item = itemsOf(said).get(question);
    const seen = !item ? 'not' : !item.matters ? 'shown' : item.now ? 'now' : 'later';
    expect(seen).toBe(asked);
  });

  it('says which requirement an answer serves, where, and that it fails', () => {
    const [served] =
      itemsOf({
        'software-updatable': 'yes',
        'cra-standards-fully-applied': 'yes',
        'password-scheme': 'shared-default',
      }).get('password-scheme')?.serves ?? [];
    expect(served).toMatchObject({ requirement: 'lock-1', regulationName: 'Lock Act', markets: ['GB'], fails: true });
  });

  it('says which lines of a checklist a requirement is short of', () => {
    const signed = exampleRequirement({
      id: 'lock-3',
      metWhen: includesAll('update-mechanism', 'signed', 'automatic'),
    });
    const items = itemsOf({ 'software-updatable': 'yes', 'update-mechanism': ['signed'] }, [
      { ...law, requirements: [signed] },
    ]);
    const [served] = items.get('update-mechanism')?.serves ?? [];
    expect(served?.mends).toEqual([{ act: 'tick', oneOf: ['automatic'] }]);
  });

  it('one question serves every regulation that reads it', () => {
    const requirements = law.requirements.map((it) => ({ ...it, id: `second-${it.id}` }));
    const second = { ...law, id: 'second-act', requirements };
    const serves =
      itemsOf({ 'software-updatable': 'yes' }, [law, second]).get('known-exploitable-vulnerability')?.serves ?? [];
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
  const answered = {
    'software-updatable': 'yes',
    'cra-standards-fully-applied': 'yes',
    'password-scheme': 'user-set',
    'known-exploitable-vulnerability': 'yes',
  };
  const cases: [why: string, change: Said, hides: string[]][] = [
    [
      'out of scope hides everything behind it',
      { 'software-updatable': 'no' },
      ['cra-standards-fully-applied', 'known-exploitable-vulnerability', 'password-scheme'],
    ],
    ['out of reach hides what depends on it', { 'cra-standards-fully-applied': 'no' }, ['password-scheme']],
    ['another good answer hides nothing', { 'password-scheme': 'unique-per-device' }, []],
    ['taking an answer back leaves it open and hides nothing', { 'cra-standards-fully-applied': null }, []],
  ];
  it.each(cases)('%s', (_why, change, hides) => {
    const [[questionId, value]] = Object.entries(change) as [[keyof typeof answered, StoredAnswer['value']]];
    const after = exampleProduct({ ...answered, [questionId]: value });
    const hidden = hiddenBy(after, judge(after, lawFrom([law]), day), { questionId, value: answered[questionId] });
    expect(hidden.toSorted()).toEqual(hides);
  });

  it('counts only what the product itself has answered', () => {
    const after = exampleProduct({ ...answered, 'software-updatable': 'no' });
    const inherited = after.answers.map((it) =>
      it.questionId === 'software-updatable' ? it : { ...it, productId: null },
    );
    const product = { ...after, answers: inherited };
    expect(
      hiddenBy(product, judge(product, lawFrom([law]), day), { questionId: 'software-updatable', value: 'yes' }),
    ).toEqual([]);
  });
});
