import { formatCount, formatDate } from '#components/format.ts';
import type { Cause } from '#lib/snapshots/changes.ts';

/** Why a regulation stands differently, as a sentence. */
export function sayCause(cause: Cause): string {
  switch (cause.kind) {
    case 'judging':
      return 'Readymark has since learned to judge it better.';
    case 'day':
      return `The day: ${formatDate(cause.from)} then, ${formatDate(cause.to)} now.`;
    case 'law':
      return sayLaw(cause);
    case 'answers':
      return cause.labels.length > 0 ? `Answer changed: ${some(cause.labels)}.` : 'An answer changed.';
    case 'expired':
      return cause.titles.length > 0 ? `Evidence expired: ${some(cause.titles)}.` : 'Evidence expired.';
    case 'evidence':
      return sayEvidence(cause);
    case 'market':
      return cause.placed ? 'The market was added since.' : 'The market was taken away since.';
  }
}

function sayLaw({ from, to }: Extract<Cause, { kind: 'law' }>): string {
  if (from === null) return `It came into your law, in version ${to}.`;
  if (to === null) return 'It is no longer part of your law.';
  return from === to ? 'The law it rests on changed.' : `Law version changed: ${from} to ${to}.`;
}

function sayEvidence({ gone, added }: Extract<Cause, { kind: 'evidence' }>): string {
  const parts = [
    gone.length > 0 && `no longer there: ${some(gone)}`,
    added > 0 && formatCount(added, 'piece was added', 'pieces were added'),
  ].filter((it) => it !== false);
  return parts.length > 0 ? `Evidence: ${parts.join('; ')}.` : 'Evidence changed.';
}

const most = 3;

function some(names: readonly string[]): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
