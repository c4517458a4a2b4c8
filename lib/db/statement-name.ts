import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** Enough for every statement of the product; what comes beyond is planned each time, so that no connection fills up. */
const most = 1_000;

/**
 * The name under which a connection keeps a statement's plan: planning a statement behind row-level security can cost more than
 * running it. The same text has the same name in every process.
 */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= most) return '';
  const name = createHash('sha1').update(sql).digest('base64url');
  names.set(sql, name);
  return name;
}
