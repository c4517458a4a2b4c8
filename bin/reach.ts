import pg from 'pg';

/** Tries the given databases one after the other. Throws a sentence that names the first that lets nobody in; no password is repeated. */
export async function reachAll(urls: readonly string[]): Promise<void> {
  for (const url of urls) await reach(url);
}

async function reach(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // a server that ends while we knock is the same as a refusal
  try {
    await client.connect();
  } catch (cause) {
    const { message, code } = cause as { message?: string; code?: string };
    throw new Error(`${placeOf(url)} lets nobody in: ${message || code || 'no answer'}. ${advice}`, { cause });
  } finally {
    await client.end().catch(() => {});
  }
}

const advice =
  'Is it running, and are the three URLs right? If its roles and database are not made yet, run npm run migrate once, with ADMIN_DATABASE_URL set as well.';

function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'A database whose URL cannot be read';
  const { host, pathname, username } = new URL(url);
  return `The database ${decodeURIComponent(pathname.slice(1))} on ${host}, as ${decodeURIComponent(username)},`;
}
