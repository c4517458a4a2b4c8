import 'server-only';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { identity } from '#lib/db/identity.ts';
import { failed, ok, type Result } from '#lib/result.ts';

const minutes = 60;

/** How often somebody may try, per what is counted. */
const limits = {
  /** Wrong passwords for one account. */
  'sign-in-account': { points: 10, duration: 15 * minutes },
  /** Wrong passwords from one address. */
  'sign-in-address': { points: 50, duration: 15 * minutes },
  'sign-up-address': { points: 20, duration: 60 * minutes },
  'reset-account': { points: 3, duration: 60 * minutes },
  'reset-address': { points: 20, duration: 60 * minutes },
  /** Opening a reset, an invitation or an auditor's link that is none; a link that works costs nothing, however many share an address. */
  'token-address': { points: 60, duration: 15 * minutes },
  /** Passphrases tried at one auditor link. */
  'share-passphrase': { points: 10, duration: 15 * minutes },
  /** Invitations one tenant sends. */
  'invite-tenant': { points: 200, duration: 24 * 60 * minutes },
  /** The current password, asked again before it is changed. */
  'password-person': { points: 10, duration: 15 * minutes },
} as const;

export type Limit = keyof typeof limits;
export type TooMany = { seconds: number };

/** Counts one try. Past the limit it fails with a sentence that says when to come back, and `retryAfter` has the seconds. */
export async function countTry(
  limit: Limit,
  key: string,
  tries = 1,
): Promise<Result<'too-many'> & { retryAfter?: number }> {
  try {
    await limiter(limit).consume(key, tries);
    return ok();
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const retryAfter = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    return { ...failed('too-many', `Too many attempts. Try again ${inWords(retryAfter)}.`), retryAfter };
  }
}

/** Takes a try back, because it turned out to be a good one. */
export async function forgiveTry(limit: Limit, key: string): Promise<void> {
  await limiter(limit).reward(key, 1);
}

/** Forgets every try. */
export async function forgiveAll(limit: Limit, key: string): Promise<void> {
  await limiter(limit).delete(key);
}

function inWords(seconds: number): string {
  if (seconds < 60) return 'in a minute';
  const count = Math.ceil(seconds / 60);
  return count === 1 ? 'in a minute' : `in ${count} minutes`;
}

const limiters = new Map<Limit, RateLimiterPostgres>();

function limiter(limit: Limit): RateLimiterPostgres {
  const known = limiters.get(limit);
  if (known) return known;
  const made = new RateLimiterPostgres({
    ...limits[limit],
    storeClient: store,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: limit,
    // While the database cannot count, each process counts for itself rather than letting everything through.
    insuranceLimiter: new RateLimiterMemory({ ...limits[limit], keyPrefix: limit }),
  });
  limiters.set(limit, made);
  return made;
}

/** What the limiter takes for a connection pool: the sign-in door. */
const store = {
  async query({ text, values }: { text: string; values: unknown[] }) {
    const found = await identity().$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(text, ...values);
    const rows = found.map((row) => ({ ...row, expire: row.expire === null ? null : Number(row.expire) }));
    return { rows, rowCount: rows.length };
  },
};
