import 'server-only';
import { fenceFindings } from '#lib/db/gate.ts';
import { identity } from '#lib/db/identity.ts';

export type Health = {
  database: string;
  /** Holes in the fence between tenants; none when it holds. */
  holes: string[];
  people: number;
  signedIn: number;
  mailWaiting: number;
  mailGivenUp: number;
  oldestMail: Date | null;
  jobs: { kind: string; queued: number; running: number; failed: number; oldest: Date | null }[];
};

/** How the installation does: counts and states, nothing of any tenant's content. */
export async function readHealth(maxAttempts: number): Promise<Health> {
  const [holes, [counts], jobs] = await Promise.all([
    fenceFindings(),
    identity().$queryRaw<Omit<Health, 'holes' | 'jobs'>[]>`
      select current_setting('server_version') as database,
        (select count(*)::int from person) as people,
        (select count(distinct person_id)::int from session where ended_at is null and expires_at > now() and last_seen_at > now() - interval '1 day') as "signedIn",
        count(*) filter (where attempts < ${maxAttempts})::int as "mailWaiting",
        count(*) filter (where attempts >= ${maxAttempts})::int as "mailGivenUp", min(created_at) as "oldestMail"
      from mail where sent_at is null`,
    identity().$queryRaw<Health['jobs']>`
      select kind, count(*) filter (where state = 'queued')::int as queued, count(*) filter (where state = 'running')::int as running,
        count(*) filter (where state = 'failed')::int as failed, min(run_after) filter (where state = 'queued') as oldest
      from job where state <> 'done' group by kind order by kind`,
  ]);
  if (!counts) throw new Error('The database gave no answer');
  return { ...counts, holes, jobs };
}
