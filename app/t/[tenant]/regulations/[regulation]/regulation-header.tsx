import { AsOf } from '#components/frame/as-of.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { datesOf, isOwn, type Regulation, stageOf } from '#lib/regulations/regulation.ts';
import { StageBadge } from '../stage-badge.tsx';
import { FrameworkActions } from './framework-actions.tsx';

type Props = { tenant: string; pack: Regulation; asOf: string; today: string; mayRetire: boolean };

/** What it is called, what kind of thing it is, what it says in three sentences, and the day it is looked at. */
export function RegulationHeader({ tenant, pack, asOf, today, mayRetire }: Props) {
  const { title, shortTitle, kind, force, summary } = pack;
  const days = datesOf(pack).map(({ date, what }) => ({ date, label: what }));
  return (
    <PageHeader
      crumbs={[{ label: 'Regulations', href: `/t/${tenant}/regulations` }]}
      title={title}
      action={
        <>
          {isOwn(pack) && <FrameworkActions {...{ tenant, pack, mayRetire }} />}
          <AsOf key={asOf} {...{ asOf, today }} suggestions={days.slice(-6)} />
        </>
      }
      description={summary}
      meta={
        <>
          <StageBadge stage={stageOf(pack, asOf)} />
          <Badge tone="outline">{force === 'voluntary' ? `Voluntary ${kind}` : `Mandatory ${kind}`}</Badge>
          {isOwn(pack) && <Badge tone="accent">Your own</Badge>}
          {title !== shortTitle && <span className="text-ink-3">{shortTitle}</span>}
        </>
      }
    />
  );
}
