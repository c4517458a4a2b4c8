import { describe, expect, it, test } from 'vitest';
import { releasedLaw } from '#lib/law/law.ts';
import { exampleTable, questionTable } from './downloads.ts';
import { readFile } from './read-file.ts';
import { reportOn } from './report.ts';

const law = releasedLaw();
const about = {
  title: 'Acme supplier manual',
  shortTitle: 'Acme Ltd.',
  version: '1.0.0',
  force: 'voluntary',
  markets: [],
};

function report(text: string, said: unknown = about) {
  const bytes = new TextEncoder().encode(text);
  const read = readFile({ bytes, about: said }, { bank: law.bank, history: [], today: '2026-11-23' });
  return read.ok ? reportOn(read.value, law, []) : read.message;
}
const problems = (text: string, said?: unknown) => {
  const told = report(text, said);
  return typeof told === 'string' || !told ? [told] : told.problems.map(({ where }) => where);
};
const header = 'id,title,requirement,question,expects,ask,scope,severity,evidence,markets\n';

describe('A framework as a table', () => {
  it('the example is sound', () => {
    expect(report(exampleTable())).toMatchObject({
      problems: [],
      framework: {
        id: 'own-acme-ltd',
        shared: 1,
        own: 1,
        requirements: [{ id: 'own-acme-ltd-4-2' }, { id: 'own-acme-ltd-7-1' }],
      },
    });
  });

  it.each([
    ['semicolons', 'id;title;requirement;ask\n1;List;"Sends; a ""list""";Sent?\n'],
    ['a byte order mark', '\uFEFFid,title,requirement,ask\n1,List,Sends,Sent?\n'],
    ['tabs, as copied from a spreadsheet', 'ID\tTitle\tRequirement\tAsk\n1\tList\tSends\tSent?\n'],
  ])('is read with %s', (_why, text) => {
    expect(problems(text)).toEqual([]);
  });

  const bad: [why: string, row: string, where: string][] = [
    ['a missing id', ',T,R,,,Is it?,,,,', 'line 2, id'],
    ['a missing title', '1,,R,,,Is it?,,,,', 'line 2, title'],
    ['a question that does not exist', '1,T,R,no-such,,,,,,', 'line 2, question'],
    ['neither question nor ask', '1,T,R,,,,,,,', 'line 2, ask'],
    ['both question and ask', '1,T,R,password-scheme,,Is it?,,,,', 'line 2, question'],
    ['a choice without what is expected', '1,T,R,password-scheme,,,,,,', 'line 2, expects'],
    ['an answer that cannot be given', '1,T,R,password-scheme,pink,,,,,', 'line 2, expects'],
    ['a scope nobody knows', '1,T,R,,,Is it?,planet,,,', 'line 2, scope'],
    ['a severity nobody knows', '1,T,R,,,Is it?,,awful,,', 'line 2, severity'],
    ['evidence nobody knows', '1,T,R,,,Is it?,,,wish,', 'line 2, evidence'],
    ['a market that does not exist', '1,T,R,,,Is it?,,,,XX', 'line 2, markets'],
  ];
  it.each(bad)('names line and column of %s', (_why, row, where) => {
    expect(problems(header + row)).toEqual([where]);
  });

  it('names the line of an id that is there twice', () => {
    expect(problems(`${header}1,T,R,,,Is it?,,,,\n1,T,R,,,Is that?,,,,`)).toEqual(['line 3']);
  });

  it('names every bad cell of every row at once', () => {
    expect(problems(`${header},,R,,,Is it?,,,,\n2,T,R,no-such,,,,awful,,`)).toEqual([
      'line 2, id',
      'line 2, title',
      'line 3, severity',
      'line 3, question',
    ]);
  });

  it('names what it lacks beside the table', () => {
    expect(problems(header, { ...about, title: ' ', version: '1' })).toEqual(['Name', 'Version']);
  });

  it('names unknown and missing columns before any row', () => {
    expect(problems('id,colour\n1,red\n')).toEqual(['line 1', 'line 1', 'line 1', 'line 1']);
  });

  it('the same words are one question', () => {
    expect(report(`${header}1,T,R,,,Is it?,,,,\n2,U,R,,,is it?,,,,`)).toMatchObject({ framework: { own: 1 } });
  });
});

test('The list of questions names each that can be shared', () => {
  expect(questionTable(law)).toContain('"password-scheme"');
});
