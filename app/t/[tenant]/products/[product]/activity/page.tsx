import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Avatar } from '#components/ui/avatar.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { activityNames, productActivity } from '#lib/products/activity.ts';
import { findProduct } from '#lib/products/queries.ts';
import { sayActivity } from '#lib/products/say-activity.ts';
import { today } from '#lib/readiness/today.ts';

export const metadata: Metadata = { title: 'Activity' };

type Props = { params: Promise<{ tenant: string; product: string }>; searchParams: Promise<{ before?: string }> };

export default async function ProductActivityPage({ params, searchParams }: Props) {
  const { tenant, product: id } = await params;
  const { before } = await searchParams;
  const member = await requireMember(tenant, 'products.read');
  const found = await inTenant(member, async (db) => {
    if (!(await findProduct(db, id))) return null;
    const activity = await productActivity(db, id, /^\d{1,18}$/.test(before ?? '') ? BigInt(before ?? 0) : undefined);
    return { ...activity, names: await activityNames(db, activity.rows), law: await lawOf(db) };
  });
  if (!found) notFound();
  const { rows, older, names, law } = found;
  if (rows.length === 0)
    return (
      <EmptyState icon="activity" title="Nothing happened yet">
        Every change of the product and its answers is told here.
      </EmptyState>
    );
  return (
    <div className="max-w-3xl">
      <ol aria-label="Activity, newest first" className="stack-4">
        {rows.map((row) => (
          <li key={String(row.seq)} className="flex gap-3">
            <Avatar name={row.actorName} size={24} />
            <p className="min-w-0 flex-1 text-pretty">
              <span className="font-medium">{row.actorName}</span> {sayActivity(row, names, law)}
              <span className="text-ink-3">
                {' · '}
                <DateText value={row.at} today={today()} time />
              </span>
            </p>
          </li>
        ))}
      </ol>
      {older !== null && (
        <LinkButton className="mt-6" href={`?before=${older}`}>
          Older
        </LinkButton>
      )}
    </div>
  );
}
