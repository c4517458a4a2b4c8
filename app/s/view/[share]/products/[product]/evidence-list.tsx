import { formatBytes, formatDate } from '#components/format.ts';
import type { Column } from '#components/table/column.ts';
import { PlainTable } from '#components/table/plain-table.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Section } from '#components/ui/section.tsx';
import { type EvidenceType, evidenceTypes } from '#lib/evidence/evidence.ts';
import type { OpenShare } from '#lib/shares/door.ts';
import type { SharedEvidence } from '#lib/shares/evidence.ts';
import { sharePath } from '#lib/shares/share-cookie.ts';

type Props = { share: OpenShare; productId: string; evidence: readonly SharedEvidence[]; today: string };

/** Accepted evidence behind the answers in scope, with its hash, so that what an auditor was given elsewhere can be compared. */
export function EvidenceList({ share, productId, evidence, today }: Props) {
  const href = (id: string) => `${sharePath(share.id)}/products/${productId}/evidence/${id}`;
  return (
    <Section
      title="Evidence"
      flush
      description={
        share.downloads
          ? 'Accepted evidence behind the answers above. Each download is recorded and seen by the maker.'
          : 'Accepted evidence behind the answers above. This link shows that it exists; files are not handed out.'
      }
    >
      <PlainTable
        bare
        cards
        label="Evidence"
        columns={columns(share.downloads, href, today)}
        rows={evidence}
        rowId={({ id }) => id}
        empty={<p className="px-4 py-4 text-ink-3 sm:px-5">No accepted evidence yet.</p>}
      />
    </Section>
  );
}

const columns = (downloads: boolean, href: (id: string) => string, today: string): Column<SharedEvidence>[] => [
  {
    id: 'title',
    header: 'Title',
    rowHeader: true,
    cell: (it) => (
      <span id={`evidence-${it.id}`} className="block min-w-40 scroll-mt-4 font-medium">
        {it.title}
      </span>
    ),
  },
  { id: 'type', header: 'Type', cell: ({ type }) => evidenceTypes[type as EvidenceType] ?? type },
  { id: 'valid', header: 'Valid', cell: (it) => <Validity evidence={it} today={today} /> },
  {
    id: 'hash',
    header: 'SHA-256',
    cell: ({ hash }) => hash && <code className="block max-w-48 font-mono text-2xs break-all text-ink-3">{hash}</code>,
  },
  { id: 'file', header: 'File', cell: (it) => <File evidence={it} href={downloads ? href(it.id) : undefined} /> },
];

function Validity({ evidence: { validFrom, validUntil }, today }: { evidence: SharedEvidence; today: string }) {
  const expired = validUntil !== null && validUntil < today;
  const early = validFrom !== null && validFrom > today;
  const days = [validFrom && `from ${formatDate(validFrom)}`, validUntil && `until ${formatDate(validUntil)}`];
  return (
    <span className="block whitespace-nowrap">
      {days.filter(Boolean).join(' ') || 'No end date'}
      {expired && (
        <Badge tone="bad" className="ms-2">
          Expired
        </Badge>
      )}
      {early && (
        <Badge tone="warn" className="ms-2">
          Not valid yet
        </Badge>
      )}
    </span>
  );
}

function File({ evidence: { form, url, fileName, sizeBytes }, href }: { evidence: SharedEvidence; href?: string }) {
  if (form === 'link') {
    if (!href || !url) return <span className="text-ink-3">A page, address not handed out</span>;
    return (
      <a href={url} target="_blank" rel="noopener noreferrer nofollow" className="link break-all">
        {url}
      </a>
    );
  }
  const size = <span className="block text-xs text-ink-3">{formatBytes(sizeBytes ?? 0)}</span>;
  if (!href)
    return (
      <span className="break-all">
        {fileName}
        {size}
      </span>
    );
  return (
    <span className="break-all">
      <a href={href} download className="link">
        {fileName}
      </a>
      {size}
    </span>
  );
}
