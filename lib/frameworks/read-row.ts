import { evidenceTypes } from '#lib/evidence/evidence.ts';
import { isMarket, marketChoices } from '#lib/markets/market.ts';
import { covers } from '#rules/engine/covers.ts';
import type { Condition } from '#rules/engine/language.ts';
import type { Requirement, Severity } from '#rules/engine/pack.ts';
import type { Question } from '#rules/questions/question.ts';
import { idOf, slug } from './about.ts';
import type { FrameworkColumn } from './columns.ts';
import { expectation } from './expectation.ts';
import type { OwnQuestions } from './own-questions.ts';

export type Cells = (column: FrameworkColumn) => string;

type Mistake = { column: FrameworkColumn; sentence: string };
type Around = { own: OwnQuestions; bank: ReadonlyMap<string, Question>; short: string; row: number };

const most: Partial<Record<FrameworkColumn, number>> = {
  ...{ id: 40, title: 200, requirement: 2_000, cites: 300, section: 120, ask: 300, note: 2_000 },
};

/** One row as a requirement, or what is wrong with its cells. */
export function readRow(cells: Cells, around: Around): { requirement: Requirement | null; problems: Mistake[] } {
  const problems: Mistake[] = wrongText(cells);
  const say = (column: FrameworkColumn, sentence: string) => problems.push({ column, sentence });
  const severity = cells('severity').toLowerCase() || 'major';
  if (!isSeverity(severity)) say('severity', 'Write blocker, major or minor, or leave the cell empty.');
  const evidence = words(cells('evidence').toLowerCase());
  for (const it of evidence)
    if (!Object.hasOwn(evidenceTypes, it))
      say(
        'evidence',
        `No type of evidence is called “${it}”. Use ${Object.keys(evidenceTypes).slice(0, 8).join(', ')} …`,
      );
  const markets = words(cells('markets').toUpperCase());
  for (const it of markets)
    if (!isMarket(it)) say('markets', `No market is called “${it}”. Use codes like EU, GB, US-CA.`);
  const metWhen = decidedBy(cells, around, evidence, say);
  if (problems.length > 0 || !metWhen) return { requirement: null, problems };
  const requirement: Requirement = {
    id: `${idOf(around.short)}-${slug(cells('id'))}`,
    title: cells('title'),
    cites: cells('cites') || `${around.short}, ${cells('id')}`,
    reads: cells('requirement'),
    metWhen,
    severity: severity as Severity,
    evidence: evidence.map((type) => ({ type })),
    ...(markets.length > 0 && { appliesWhen: soldIn(markets) }),
    ...(cells('section') && { section: cells('section') }),
    ...(cells('note') && { note: cells('note') }),
  };
  return { requirement, problems };
}

function wrongText(cells: Cells): Mistake[] {
  const needed: FrameworkColumn[] = ['id', 'title', 'requirement'];
  const long = Object.entries(most) as [FrameworkColumn, number][];
  return [
    ...needed
      .filter((it) => (it === 'id' ? slug(cells(it)) : cells(it)) === '')
      .map((column) => ({ column, sentence: 'This cell is empty. Fill it in.' })),
    ...long
      .filter(([column, limit]) => cells(column).length > limit)
      .map(([column, limit]) => ({ column, sentence: `This is longer than ${limit} characters. Shorten it.` })),
  ];
}

type Say = (column: FrameworkColumn, sentence: string) => void;

function decidedBy(cells: Cells, { own, bank, row }: Around, evidence: string[], say: Say): Condition | undefined {
  const [id, ask] = [cells('question'), cells('ask')];
  if ((id === '') === (ask === '')) {
    say(
      id === '' ? 'ask' : 'question',
      'Fill in either “question”, for one we ask already, or “ask”, for one of your own.',
    );
    return undefined;
  }
  if (ask !== '') return askedAnew(cells, own, row, evidence, say);
  const question = bank.get(id);
  if (!question)
    say(
      'question',
      `No question is called “${id.slice(0, 80)}”. The list of questions can be downloaded on this page.`,
    );
  const met = question && expectation(question, cells('expects'));
  if (met && !met.ok) say('expects', met.message ?? '');
  return met?.ok ? met.value : undefined;
}

function askedAnew(cells: Cells, own: OwnQuestions, row: number, evidence: string[], say: Say): Condition | undefined {
  const scope = cells('scope').toLowerCase() || 'product';
  if (scope !== 'product' && scope !== 'organisation') {
    say('scope', 'Write product or organisation, or leave the cell empty.');
    return undefined;
  }
  if (cells('expects') !== '' && cells('expects').toLowerCase() !== 'yes')
    say('expects', 'Your own question is met by yes. Word it so, and leave this cell empty.');
  const label = cells('title').slice(0, 80);
  const question = own.idFor(
    { ask: cells('ask'), scope, label, why: cells('requirement').slice(0, 500), evidence },
    row,
  );
  return { op: 'is', question, anyOf: ['yes'] };
}

/** Sold in one of them, in the country of one or in a part of it. */
const soldIn = (markets: string[]): Condition => ({
  op: 'includes',
  question: 'markets',
  anyOf: marketChoices.map(({ id }) => id).filter((id) => markets.some((it) => covers(it, id))),
});

const isSeverity = (text: string): text is Severity => ['blocker', 'major', 'minor'].includes(text);
const words = (text: string): string[] => text.split(/[\s,;]+/).filter((it) => it !== '');
