import 'server-only';
import { Prisma } from '#prisma/generated/client.ts';

/** Pieces of SQL that compose, with every value sent apart from the text. For statements that Prisma's own query language cannot say. */
export const { sql, join, empty } = Prisma;

export type Sql = Prisma.Sql;
