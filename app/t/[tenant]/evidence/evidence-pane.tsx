import { EvidenceStateBadge } from '#components/evidence/evidence-state.tsx';
import { formatBytes } from '#components/format.ts';
import { buttonClass } from '#components/ui/button-class.ts';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { DescriptionList } from '#components/ui/description-list.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { Section } from '#components/ui/section.tsx';
import type { Member } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { type EvidenceType, evidenceTypes } from '#lib/evidence/evidence.ts';
import { type EvidenceUse, listUses } from '#lib/evidence/library.ts';
import { type EvidenceDetail, findEvidence } from '#lib/evidence/queries.ts';
import { EditEvidence } from './edit-evidence.tsx';
import { EvidenceUses } from './evidence-uses.tsx';
import { ReviewEvidence } from './review-evidence.tsx';

export type Opened = { evidence: EvidenceDetail; uses: EvidenceUse[] };

/** The piece the address opens beside the list, if there is one of that id. */
export async function openedEvidence(db: TenantDb, id: unknown): Promise<Opened | null> {
  if (typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) return null;
  const evidence = await findEvidence(db, id);
  return evidence && { evidence, uses: await listUses(db, id) };
}

type Props = { opened: Opened; member: Member; closeHref: string; today: string };

/** One piece of evidence: what it is, how it stands, where it is used. */
export function EvidencePane({ opened: { evidence, uses }, member, closeHref, today }: Props) {
  const tenant = member.tenantSlug;
  return (
    <Section
      title={evidence.title}
      className="mt-6"
      id="opened"
      action={
        <LinkButton href={closeHref} scroll={false} size="sm" icon="close">
          Close
        </LinkButton>
      }
    >
      <div className="grid gap-8 lg:grid-cols-2">
        <div className="stack-5">
          <DescriptionList items={facts(evidence, today)} />
          <Source evidence={evidence} tenant={tenant} />
          {can(member.role, 'evidence.review') && <ReviewEvidence tenant={tenant} evidence={evidence} />}
        </div>
        <div className="stack-5">
          <EvidenceUses uses={uses} tenant={tenant} />
          {can(member.role, 'evidence.write') && <EditEvidence tenant={tenant} evidence={evidence} />}
        </div>
      </div>
    </Section>
  );
}

function Source({ evidence: { id, form, url }, tenant }: { evidence: EvidenceDetail; tenant: string }) {
  const isLink = form === 'link';
  return (
    <a
      className={buttonClass('primary', 'md', 'self-start')}
      href={isLink ? (url ?? '') : `/api/files/evidence/${id}?tenant=${tenant}`}
      {...(isLink ? { target: '_blank', rel: 'noopener noreferrer' } : { download: true })}
    >
      <Icon name={isLink ? 'external' : 'download'} />
      {isLink ? 'Open the page' : 'Download'}
    </a>
  );
}

function facts(evidence: EvidenceDetail, today: string) {
  const { hash, sizeBytes } = evidence;
  return [
    { term: 'State', value: <EvidenceStateBadge evidence={evidence} today={today} /> },
    { term: 'Type', value: evidenceTypes[evidence.type as EvidenceType] ?? evidence.type },
    ...(evidence.reviewNote ? [{ term: 'Review note', value: evidence.reviewNote }] : []),
    ...(evidence.description ? [{ term: 'Description', value: evidence.description }] : []),
    { term: 'Valid', value: <Validity evidence={evidence} today={today} /> },
    ...(evidence.fileName ? [{ term: 'File', value: `${evidence.fileName} · ${formatBytes(sizeBytes ?? 0)}` }] : []),
    ...(hash ? [{ term: 'SHA-256', value: <Hash hash={hash} /> }] : []),
    ...(evidence.url ? [{ term: 'Address', value: <span className="break-all">{evidence.url}</span> }] : []),
  ];
}

function Validity({ evidence: { validFrom, validUntil }, today }: { evidence: EvidenceDetail; today: string }) {
  if (!validFrom && !validUntil) return 'No dates given';
  return (
    <>
      {validFrom ? <DateText value={validFrom} /> : 'Open'} –{' '}
      {validUntil ? <DateText value={validUntil} today={today} distance="beside" urgency /> : 'open'}
    </>
  );
}

function Hash({ hash }: { hash: string }) {
  return (
    <span className="flex items-start gap-2">
      <code className="font-mono text-xs break-all">{hash}</code>
      <CopyButton text={hash} label="Copy hash" />
    </span>
  );
}
