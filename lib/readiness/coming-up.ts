import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import type { Law } from '#lib/law/law.ts';
import { datesOf } from '#lib/regulations/regulation.ts';
import { packsFor } from '#rules/engine/covers.ts';
import type { IsoDate } from '#rules/engine/language.ts';

/** A day ahead on which something has to be ready: law begins, proof runs out, support ends. */
export type ComingDay = {
  date: string;
  kind: 'law' | 'evidence' | 'support';
  label: string;
  /** What it is about, for a link: a regulation, a piece of evidence, a product. */
  subject: string;
};

/** The dates of the law that touches these markets, after one day up to another, soonest first. Pure. */
export function lawDates({ packs }: Law, markets: readonly string[], from: IsoDate, to: IsoDate): ComingDay[] {
  const dates = packsFor(packs, markets).flatMap((pack) =>
    datesOf(pack)
      .filter(({ date }) => date > from && date <= to)
      .map(({ date, what }) => ({
        date,
        kind: 'law' as const,
        label: `${pack.shortTitle}: ${what}`,
        subject: pack.id,
      })),
  );
  return dates.sort((left, right) => (left.date < right.date ? -1 : 1));
}

/** Accepted evidence that runs out and support that ends between two days, soonest first; one statement. */
export async function expiries(db: ReadDb, from: IsoDate, to: IsoDate): Promise<ComingDay[]> {
  const rows = await db.$queryRaw<
    { date: string; kind: 'evidence' | 'support'; name: string; id: string; more: number }[]
  >`
    (select e.valid_until::text as date, 'evidence' as kind, min(e.title) as name, min(e.id::text) as id, count(*)::int - 1 as more
      from evidence e where e.valid_until > ${from}::date and e.valid_until <= ${to}::date and e.review = 'accepted' and e.archived_at is null
      group by e.valid_until, e.type order by 1 limit 40)
    union all
    (select ends, 'support', min(p.name), min(p.id::text), count(*)::int - 1
      from (select a.value #>> '{}' as ends, a.product_id from answer a
        where a.question_id = 'support-end-date' and a.value #>> '{}' > ${from} and a.value #>> '{}' <= ${to} order by 1 limit 400) a
      join product p on p.id = a.product_id where p.archived_at is null group by ends order by 1 limit 40)
    order by date limit 40`;
  return rows.map(({ date, kind, name, id, more }) => ({
    ...{ date, kind, subject: id },
    label: `${more > 0 ? `${name} and ${more} more` : name}: ${kind === 'evidence' ? 'evidence expires' : 'support ends'}`,
  }));
}
