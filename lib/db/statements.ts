import pg from 'pg';

/**
 * Runs some work and tells which SQL statements this process sent meanwhile, transaction control included: for budget tests and benchmarks.
 * Counts every client of the process, so nothing else may run beside it.
 */
export async function countStatements<Value>(
  work: () => Promise<Value>,
): Promise<{ value: Value; statements: string[] }> {
  const statements: string[] = [];
  const client = pg.Client.prototype as { query: (...words: unknown[]) => unknown };
  const query = client.query;
  client.query = function (this: unknown, ...words: unknown[]) {
    const [first] = words;
    statements.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
    return query.apply(this, words);
  };
  try {
    return { value: await work(), statements };
  } finally {
    client.query = query;
  }
}
