import { formatBytes, formatDate } from '#components/format.ts';
import type { Column } from '#components/table/column.ts';
import { PlainTable } from '#components/table/plain-table.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Section } from '#components/ui/section.tsx';
import { type EvidenceType, evidenceTypes } from '#lib/evidence/evidence.ts';

type Piece = {
  id: string;
  form: string;
  title: string;
  type: string;
  url: string | null;
  fileName: string | null;
  hash: string | null;
  sizeBytes: number | null;
  validFrom: string | null;
  validUntil: string | null;
};

type Props = {
  evidence: readonly Piece[];
  /** The day by which a piece is in date or expired. */
  asOf: string;
  description: string;
  /** What to say when there is none. */
  empty: string;
  /** Where a file can be fetched; undefined when files are not handed out. */
  href?: (id: string) => string;
};

/** Accepted evidence behind answers, each file with its hash, so that what somebody was given elsewhere can be compared. */
export function ProofTable({ evidence, asOf, description, empty, href }: Props) {
  return (
    <Section title="Evidence" flush description={description}>
      <PlainTable
        bare
        cards
        label="Evidence"
        columns={columnsFor(asOf, href)}
        rows={evidence}
        rowId={({ id }) => id}
        empty={<p className="px-4 py-4 text-ink-3 sm:px-5">{empty}</p>}
      />
    </Section>
  );
}

const columnsFor = (asOf: string, href: Props['href']): Column<Piece>[] => [
  {
    id: 'title',
    header: 'Title',
    rowHeader: true,
    cell: ({ id, title }) => (
      <span id={`evidence-${id}`} className="block min-w-40 scroll-mt-4 font-medium">
        {title}
      </span>
    ),
  },
  { id: 'type', header: 'Type', cell: ({ type }) => evidenceTypes[type as EvidenceType] ?? type },
  { id: 'valid', header: 'Valid', cell: (it) => <Validity piece={it} asOf={asOf} /> },
  {
    id: 'hash',
    header: 'SHA-256',
    cell: ({ hash }) => hash && <code className="block max-w-48 font-mono text-2xs break-all text-ink-3">{hash}</code>,
  },
  { id: 'file', header: 'File', cell: (it) => <Copy piece={it} href={href} /> },
];

function Validity({ piece: { validFrom, validUntil }, asOf }: { piece: Piece; asOf: string }) {
  const days = [validFrom && `from ${formatDate(validFrom)}`, validUntil && `until ${formatDate(validUntil)}`];
  const state = validUntil && validUntil < asOf ? 'Expired' : validFrom && validFrom > asOf ? 'Not valid yet' : null;
  return (
    <span className="block whitespace-nowrap">
      {days.filter(Boolean).join(' ') || 'No end date'}
      {state && (
        <Badge tone={state === 'Expired' ? 'bad' : 'warn'} className="ms-2">
          {state}
        </Badge>
      )}
    </span>
  );
}

function Copy({ piece: { id, form, url, fileName, sizeBytes }, href }: { piece: Piece; href: Props['href'] }) {
  if (form === 'link') {
    if (!href || !url) return <span className="text-ink-3">A page, address not handed out</span>;
    return (
      <a href={url} target="_blank" rel="noopener noreferrer nofollow" className="link break-all">
        {url}
      </a>
    );
  }
  return (
    <span className="break-all">
      {href ? (
        <a href={href(id)} download className="link">
          {fileName}
        </a>
      ) : (
        fileName
      )}
      <span className="block text-xs text-ink-3">{formatBytes(sizeBytes ?? 0)}</span>
    </span>
  );
}
