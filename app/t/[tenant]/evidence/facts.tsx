import { formatBytes } from '#components/format.ts';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import type { OpenedEvidence } from '#lib/evidence/opened.ts';

/** What is known about a piece, as terms and values. */
export function factsOf(evidence: OpenedEvidence, today: string) {
  const { hash, sizeBytes, description, fileName, url, reviewNote } = evidence;
  return [
    ...(description ? [{ term: 'Description', value: description }] : []),
    { term: 'Valid', value: <Validity evidence={evidence} today={today} /> },
    ...(evidence.reviewedAt ? [{ term: 'Reviewed', value: <Reviewed evidence={evidence} /> }] : []),
    ...(reviewNote ? [{ term: 'Review note', value: reviewNote }] : []),
    { term: 'Added', value: <Added evidence={evidence} /> },
    ...(fileName
      ? [{ term: 'File', value: <span className="break-all">{`${fileName} · ${formatBytes(sizeBytes ?? 0)}`}</span> }]
      : []),
    ...(url ? [{ term: 'Address', value: <span className="break-all">{url}</span> }] : []),
    ...(hash ? [{ term: 'SHA-256', value: <Hash hash={hash} /> }] : []),
  ];
}

type Part = { evidence: OpenedEvidence };

function Validity({ evidence: { validFrom, validUntil }, today }: Part & { today: string }) {
  if (!validFrom && !validUntil) return 'No dates given';
  return (
    <>
      {validFrom ? <DateText value={validFrom} /> : 'Open'} –{' '}
      {validUntil ? <DateText value={validUntil} today={today} distance="beside" urgency /> : 'open'}
    </>
  );
}

function Reviewed({ evidence: { reviewedAt, reviewedByName } }: Part) {
  return (
    <>
      <DateText value={new Date(reviewedAt ?? 0)} /> by {reviewedByName ?? 'somebody'}
    </>
  );
}

function Added({ evidence: { createdAt, uploadedByName } }: Part) {
  return (
    <>
      <DateText value={new Date(createdAt)} /> by {uploadedByName}
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
