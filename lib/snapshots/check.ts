import canonicalize from 'canonicalize';
import { hashOfText, type Sealed, summaryOf } from './document.ts';
import type { StoredSnapshot } from './queries.ts';

/** Whether a stored snapshot is what was sealed. `faults` are sentences; with any, there is no document to believe. */
export type Checked =
  | { holds: true; hash: string; document: Sealed }
  | { holds: false; hash: string; counted: string; faults: string[] };

/** Counts a snapshot's hash anew and compares it with the one stored, the one in the audit log, and what lists show of it. Pure. */
export function check(stored: StoredSnapshot): Checked {
  const { hash, logged } = stored;
  const counted = hashOfText(stored.document);
  const faults = [
    counted !== hash && 'The sealed document is not the one that was hashed.',
    logged === null && 'The audit log knows nothing of this snapshot.',
    typeof logged === 'string' && logged !== hash && 'The audit log holds another hash for this snapshot.',
  ].filter((it) => it !== false);
  if (faults.length > 0) return { holds: false, hash, counted, faults };
  const document = JSON.parse(stored.document) as Sealed;
  if (!agrees(stored, document))
    return { holds: false, hash, counted, faults: ['What lists show of it is not what was sealed.'] };
  return { holds: true, hash, document };
}

/** The columns beside the document are copies: they say what it says. */
function agrees({ id, productId, title, note, asOf, takenAt, summary }: StoredSnapshot, document: Sealed): boolean {
  const columns = { id, productId, title, note, asOf, takenAt: takenAt.toISOString(), summary };
  const { product, ...rest } = document;
  const sealed = {
    ...{ id: rest.id, productId: product.id, title: rest.title, note: rest.note, asOf: rest.asOf },
    ...{ takenAt: rest.takenAt, summary: summaryOf(document) },
  };
  return canonicalize(columns) === canonicalize(sealed);
}
