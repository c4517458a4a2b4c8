import { EvidenceStateBadge } from '#components/evidence/evidence-state.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { DescriptionList } from '#components/ui/description-list.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { SidePane } from '#components/ui/side-pane.tsx';
import type { Member } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { type EvidenceType, evidenceTypes, mayChange } from '#lib/evidence/evidence.ts';
import type { OpenedEvidence } from '#lib/evidence/opened.ts';
import { ArchiveButton } from './archive-button.tsx';
import { AttachButton } from './attach-button.tsx';
import { DescribeForm } from './describe-form.tsx';
import { factsOf } from './facts.tsx';
import { ReviewForm } from './review-form.tsx';
import { Uses } from './uses.tsx';

type Props = { evidence: OpenedEvidence; member: Member; closeHref: string; today: string };

/** One piece of evidence: how it stands, what it proves, what it is. */
export function Pane({ evidence, member, closeHref, today }: Props) {
  const tenant = member.tenantSlug;
  const isArchived = evidence.archivedAt !== null;
  const mayAttach = can(member.role, 'evidence.write') && !isArchived;
  const mayEdit = mayChange(member, evidence);
  return (
    <SidePane id={evidence.id} title={evidence.title} closeHref={closeHref}>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <EvidenceStateBadge evidence={evidence} today={today} />
        {isArchived && <Badge tone="outline">Archived</Badge>}
        <span className="text-ink-3">{evidenceTypes[evidence.type as EvidenceType] ?? evidence.type}</span>
      </div>
      <div className="flex flex-wrap gap-2">
        <Source evidence={evidence} tenant={tenant} />
        {mayAttach && <AttachButton tenant={tenant} evidence={[evidence]} size="md" />}
      </div>
      {can(member.role, 'evidence.review') && !isArchived && <Review tenant={tenant} evidence={evidence} />}
      <Uses key={evidence.id} tenant={tenant} evidence={evidence} mayDetach={mayAttach} />
      <DescriptionList items={factsOf(evidence, today)} />
      {mayEdit && !isArchived && (
        <Disclosure summary="Change title, type or dates" look="panel">
          <DescribeForm tenant={tenant} evidence={evidence} />
        </Disclosure>
      )}
      {mayEdit && <ArchiveButton tenant={tenant} id={evidence.id} isArchived={isArchived} />}
    </SidePane>
  );
}

function Source({ evidence: { id, form, url }, tenant }: { evidence: OpenedEvidence; tenant: string }) {
  const isLink = form === 'link';
  return (
    <a
      className={buttonClass('primary')}
      href={isLink ? (url ?? '') : `/api/files/evidence/${id}?tenant=${tenant}`}
      {...(isLink ? { target: '_blank', rel: 'noopener noreferrer' } : { download: true })}
    >
      <Icon name={isLink ? 'external' : 'download'} />
      {isLink ? 'Open the page' : 'Download'}
    </a>
  );
}

/** In the open while it waits; folded away once it is done. */
function Review({ tenant, evidence }: { tenant: string; evidence: OpenedEvidence }) {
  const waits = evidence.review === 'submitted';
  return (
    <Disclosure key={evidence.version} look="panel" open={waits} summary={waits ? 'Review' : 'Review again'}>
      <ReviewForm tenant={tenant} evidence={evidence} />
    </Disclosure>
  );
}
