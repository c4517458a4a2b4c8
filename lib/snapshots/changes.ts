import type { ProductState } from '#lib/facts/facts.ts';
import { type Law, lawFrom } from '#lib/law/law.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import { type Differing, differingFrom, expired } from './differing.ts';
import type { Sealed } from './document.ts';
import type { Packs } from './drawn.ts';
import {
  type Basis,
  essence,
  judgedView,
  onlyProofDiffers,
  type Row,
  type Stand,
  sameStand,
  sealedState,
  sealedView,
} from './stands.ts';

/** Why something stands differently. Days, versions and labels are given; a page words them. */
export type Cause =
  /** Readymark itself judges differently. */
  | { kind: 'judging' }
  | { kind: 'day'; from: IsoDate; to: IsoDate }
  | { kind: 'law'; from: string | null; to: string | null }
  | { kind: 'answers'; labels: string[] }
  | { kind: 'expired'; titles: string[] }
  | { kind: 'evidence'; gone: string[]; added: number }
  | { kind: 'market'; placed: boolean };

/** A regulation that stands differently now than it was sealed, alike in these markets; null where it was not, or is no longer, judged. */
export type Change = {
  markets: string[];
  regulation: string;
  name: string;
  from: Stand | null;
  to: Stand | null;
  because: Cause[];
};

/**
 * What became different since a snapshot was sealed, and why. The sealed answers are judged again on the way from then to now, one thing
 * changed at a time: the day, the law, the answers. What differs after a step is that step's doing. Pure.
 */
export function changesSince(document: Sealed, packs: Packs, now: Basis): Change[] {
  const law = sealedLaw(document, packs);
  const reads = new Set(law.packs.flatMap(questionsOfPack));
  const then: Basis = { state: sealedState(document), law, asOf: document.asOf };
  const steps = [then, { ...then, asOf: now.asOf }, { ...now, state: withUnread(then.state, now.state, reads) }, now];
  const views = [sealedView(document), ...steps.map(judgedView)];
  const differing = differingFrom(document, now, reads);
  const changes = [...new Set(views.flatMap((it) => [...it.keys()]))].flatMap((key) => {
    const rows = views.map((it) => it.get(key) ?? null);
    const [from = null, to = null] = [rows[0], rows.at(-1)];
    const known = to ?? from;
    if (!known || sameStand(from, to)) return [];
    const { market, regulation, name } = known;
    return [{ markets: [market], regulation, name, from, to, because: causesOf(rows, document, now, differing) }];
  });
  return gravestFirst(together(changes));
}

/** One entry for what changed alike in several markets. */
function together(changes: readonly Change[]): Change[] {
  const alike = ({ regulation, from, to, because }: Change) =>
    JSON.stringify([regulation, from && essence(from), to && essence(to), because]);
  return [...Map.groupBy(changes, alike).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, markets: [first, ...others].flatMap(({ markets }) => markets) }] : [],
  );
}

/** Law before what one chose to follow, other verdicts before other numbers. */
function gravestFirst(changes: readonly Change[]): Change[] {
  const place = ({ from, to }: Change) =>
    ((to ?? from)?.voluntary ? 2 : 0) + (from?.verdict === to?.verdict && from?.standing === to?.standing ? 1 : 0);
  return changes.toSorted((left, right) => place(left) - place(right));
}

function sealedLaw(document: Sealed, packs: Packs): Law {
  const kept = document.law.flatMap(({ hash }) => packs.get(hash) ?? []);
  return lawFrom(
    kept.map(({ pack }) => pack),
    kept.flatMap(({ questions }) => questions),
  );
}

/** What the old law did not read was not sealed: under a newer law today's answers stand in, since nothing says they changed. */
function withUnread(then: ProductState, now: ProductState, reads: ReadonlySet<string>): ProductState {
  const unread = now.answers.filter(({ questionId }) => !reads.has(questionId));
  return { ...then, lineage: [...new Set([...then.lineage, ...now.lineage])], answers: [...then.answers, ...unread] };
}

function causesOf(rows: readonly (Row | null)[], document: Sealed, { asOf }: Basis, differing: Differing): Cause[] {
  const [sealed = null, again = null, later = null, newLaw = null, current = null] = rows;
  const causes: Cause[] = [];
  const step = (from: Row | null, to: Row | null, cause: (reads: ReadonlySet<string>) => Cause) => {
    if (!sameStand(from, to)) causes.push(cause((to ?? from)?.reads ?? new Set()));
  };
  step(sealed, again, () => ({ kind: 'judging' }));
  step(again, later, (reads) =>
    again && later && onlyProofDiffers(again, later)
      ? { kind: 'expired', titles: expired(document, asOf, reads) }
      : { kind: 'day', from: document.asOf, to: asOf },
  );
  step(later, newLaw, () => ({ kind: 'law', from: later?.version ?? null, to: newLaw?.version ?? null }));
  step(newLaw, current, (reads) => {
    if (!newLaw || !current) return { kind: 'market', placed: current !== null };
    if (onlyProofDiffers(newLaw, current)) return { kind: 'evidence', ...differing.evidence(reads) };
    return { kind: 'answers', labels: differing.answers(reads) };
  });
  return causes;
}
