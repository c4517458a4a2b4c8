import { describe, expect, it } from 'vitest';
import { type ImportProblem, readImport, templateRows } from './import-file.ts';

const header = 'name,model,family,description,owner,roles,markets\n';

function read(text: string) {
  const result = readImport(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const place = ({ line, column }: ImportProblem) => `${line} ${column}`;

describe('an import file', () => {
  it('the template is a good one', () => {
    const { rows, problems } = read(templateRows.map((cells) => cells.join(',')).join('\n'));
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({
      name: 'Cam One',
      roles: ['manufacturer', 'importer'],
      placements: [
        { market: 'EU', placedOn: '2026-03-01', lastPlacedOn: null },
        { market: 'GB', placedOn: '2026-03-01', lastPlacedOn: '2029-12-31' },
        { market: 'AU', placedOn: null, lastPlacedOn: null },
      ],
    });
  });

  const bad: [why: string, row: string, where: string][] = [
    ['a missing name', ',M1,,,,manufacturer,', '2 name'],
    ['a missing model', 'Cam,,,,,manufacturer,', '2 model'],
    ['a missing role', 'Cam,M1,,,,,', '2 roles'],
    ['a role nobody has', 'Cam,M1,,,,wizard,', '2 roles'],
    ['an owner that is no address', 'Cam,M1,,,Ana,manufacturer,', '2 owner'],
    ['a market that does not exist', 'Cam,M1,,,,manufacturer,EU XX', '2 markets'],
    ['a day that does not exist', 'Cam,M1,,,,manufacturer,EU=2026-02-30', '2 markets'],
    ['a last day before the first', 'Cam,M1,,,,manufacturer,EU=2026-02-02..2026-02-01', '2 markets'],
    ['a market named twice', 'Cam,M1,,,,manufacturer,EU EU', '2 markets'],
    ['a name of 121 characters', `${'x'.repeat(121)},M1,,,,manufacturer,`, '2 name'],
  ];
  it.each(bad)('names line and column of %s', (_why, row, where) => {
    const { rows, problems } = read(header + row);
    expect(problems.map(place)).toEqual([where]);
    expect(rows).toEqual([]);
    expect(problems[0]?.sentence).toMatch(/[.]$/);
  });

  it('names every bad cell of every bad row at once', () => {
    const { problems } = read(`${header},M1,,,,wizard,XX\nCam,M2,,,,manufacturer,EU\n,M3,,,,manufacturer,`);
    expect(problems.map(place)).toEqual(['2 name', '2 roles', '2 markets', '4 name']);
  });

  it('names the word that is wrong inside a cell', () => {
    expect(read(`${header}Cam,M1,,,,manufacturer,EU XX`).problems[0]).toMatchObject({ value: 'XX' });
  });

  it('the same model twice in one file is a problem on the second line', () => {
    expect(read(`${header}A,M1,,,,manufacturer,\nB,M1,,,,manufacturer,`).problems.map(place)).toEqual(['3 model']);
  });

  it('an unknown column and a missing one are named before any row is read', () => {
    const { problems } = read('name,colour\nCam,red\n');
    expect(problems.map(({ column }) => column)).toEqual(['colour', 'model', 'roles']);
  });

  it('columns may come in any order, case and with spaces, and those only an export has are passed over', () => {
    const { rows, problems } = read('Roles,Model,NAME,next date,Readiness\nmanufacturer,M1,Cam,2027-12-11,EU open\n');
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ name: 'Cam', model: 'M1', roles: ['manufacturer'], line: 2 }]);
  });
});
