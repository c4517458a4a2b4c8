import type { Reason } from '#lib/readiness/reasons.ts';
import type { SealedReason } from './document.ts';

/** Reasons of many verdicts as one list in which each distinct step stands once: the same answers decide many requirements. */
export function reasonList() {
  const list: SealedReason[] = [];
  const places = new Map<string, number>();
  const keep = ({ answer, says, cites, href, children }: Reason): number => {
    const because = children.map(keep);
    const reason = { answer, says, ...(cites !== undefined && { cites }), ...(href && { question: href }), because };
    const key = JSON.stringify(reason);
    const place = places.get(key) ?? list.push(reason) - 1;
    places.set(key, place);
    return place;
  };
  return { list, keep };
}
