import 'server-only';
import { recordEach } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { ImportProblem, ImportRow } from './import-file.ts';
import { refreshMany } from './refresh-many.ts';

/** How an import stands: what it would add or has added, and the problems that keep it out. */
export type ImportReport = {
  added: number | null;
  rows: number;
  /** The first few good rows, to recognise the file by. */
  sample: { line: number; name: string; model: string; markets: string[] }[];
  problems: ImportProblem[];
  /** How many problems there are, of which `problems` shows the first. */
  problemCount: number;
};

const [shownRows, shownProblems] = [10, 200];

/** Checks an import that was read and, when it is wanted and has no problem, adds it. */
export async function takeImport(
  db: TenantDb,
  member: Member,
  file: { rows: ImportRow[]; problems: ImportProblem[] },
  wanted: boolean,
): Promise<ImportReport> {
  const { rows } = file;
  const problems = [...file.problems, ...(await checkImport(db, rows))].toSorted((a, b) => a.line - b.line);
  const added = wanted && problems.length === 0 ? (await importProducts(db, member, rows)).length : null;
  return {
    added,
    rows: rows.length,
    sample: rows.slice(0, shownRows).map(({ line, name, model, placements }) => ({
      line,
      name,
      model,
      markets: placements.map(({ market }) => market),
    })),
    problems: problems.slice(0, shownProblems),
    problemCount: problems.length,
  };
}

/** What of an import does not fit this tenant: models already in the catalogue, and owners who are not members. */
export async function checkImport(db: TenantDb, rows: ImportRow[]): Promise<ImportProblem[]> {
  const taken = await db.product.findMany({
    where: { model: { in: rows.map(({ model }) => model) } },
    select: { model: true },
  });
  const models = new Set(taken.map(({ model }) => model));
  const owners = await ownersByEmail(db);
  return rows.flatMap(({ line, model, ownerEmail }) => [
    ...(models.has(model)
      ? [
          {
            line,
            column: 'model',
            value: model,
            sentence: 'This model is already in the catalogue. Remove the row; an import only adds.',
          },
        ]
      : []),
    ...(ownerEmail && !owners.has(ownerEmail)
      ? [
          {
            line,
            column: 'owner',
            value: ownerEmail,
            sentence: 'No member has this e-mail address. Correct it, or leave the cell empty.',
          },
        ]
      : []),
  ]);
}

/** Adds every row as a product with its markets and its own audit row, in the caller's transaction: all or nothing. */
export async function importProducts(db: TenantDb, member: Member, rows: ImportRow[]): Promise<string[]> {
  const owners = await ownersByEmail(db);
  const products = rows.map((row) => ({
    ...row,
    id: crypto.randomUUID(),
    ownerId: row.ownerEmail ? owners.get(row.ownerEmail) : null,
  }));
  const json = JSON.stringify(products);
  await db.$executeRaw`
    insert into product (id, name, model, family, description, roles, owner_id, created_by)
    select id, name, model, family, description, array(select jsonb_array_elements_text(roles)), "ownerId", ${member.personId}::uuid
    from jsonb_to_recordset(${json}::jsonb) as sent
      (id uuid, name text, model text, family text, description text, roles jsonb, "ownerId" uuid)`;
  await db.$executeRaw`
    insert into placement (product_id, market, placed_on, last_placed_on)
    select sent.id, placed.market, placed."placedOn", placed."lastPlacedOn"
    from jsonb_to_recordset(${json}::jsonb) as sent (id uuid, placements jsonb),
      jsonb_to_recordset(sent.placements) as placed (market text, "placedOn" date, "lastPlacedOn" date)`;
  const ids = products.map(({ id }) => id);
  await refreshMany(db, member, ids);
  await recordEach(
    db,
    member,
    products.map(({ id, name, model, roles, placements, line }) => ({
      action: 'product.imported',
      subjectType: 'product',
      subjectId: id,
      detail: { name, model, roles, placements, line },
    })),
  );
  return ids;
}

async function ownersByEmail(db: TenantDb): Promise<Map<string, string>> {
  const members = await db.membership.findMany({
    where: { removedAt: null },
    select: { id: true, person: { select: { email: true } } },
  });
  return new Map(members.map(({ id, person }) => [person.email, id]));
}
