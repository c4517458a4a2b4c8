import { formatDate } from '#components/format.ts';
import type { Origin } from '#lib/facts/facts.ts';
import { labelsOf } from '#lib/law/names.ts';
import type { Speaker } from '#lib/readiness/reasons.ts';
import type { LoadedProduct } from './load-product.ts';

/** How reasons are worded for an auditor: whose answer it is and since when, never who gave it. */
export function speakerOf({ product: { facts, law }, about }: LoadedProduct): Speaker {
  return {
    labels: labelsOf(law),
    day: (day) => formatDate(day),
    about: (question) => {
      const fact = facts.get(question);
      const known = fact?.answer && about.get(fact.answer.id);
      if (!fact || !known) return undefined;
      const since = `answered ${formatDate(known.updatedAt)}`;
      return [whose[fact.from], since, known.reason && `because: ${known.reason}`].filter(Boolean).join(', ');
    },
  };
}

const whose: Record<Origin, string> = {
  record: '',
  own: '',
  parent: 'inherited',
  organisation: 'for the whole organisation',
};
