import type { ReactNode } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { isOwn, type LifeStage, type Regulation } from '#lib/regulations/regulation.ts';
import { StageBadge } from '../stage-badge.tsx';

type Props = { tenant: string; pack: Regulation; stage: LifeStage; action?: ReactNode };

/** What it is called, what kind of thing it is, and what it says in three sentences. */
export function RegulationHeader({ tenant, pack, stage, action }: Props) {
  const { title, shortTitle, kind, force, summary } = pack;
  return (
    <PageHeader
      crumbs={[{ label: 'Regulations', href: `/t/${tenant}/regulations` }]}
      title={title}
      action={action}
      description={summary}
      meta={
        <>
          <StageBadge stage={stage} />
          <Badge tone="outline">{force === 'voluntary' ? `Voluntary ${kind}` : `Mandatory ${kind}`}</Badge>
          {isOwn(pack) && <Badge tone="accent">Your own</Badge>}
          {title !== shortTitle && <span className="text-ink-3">{shortTitle}</span>}
        </>
      }
    />
  );
}
