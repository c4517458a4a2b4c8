import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Origin } from '#lib/facts/facts.ts';
import type { Cell, Numbers } from '#lib/readiness/readiness.ts';
import type { RequirementState, Standing, Verdict } from '#rules/engine/assess.ts';
import type { Answer, AnswerValue, IsoDate } from '#rules/engine/language.ts';
import type { Recognition } from '#rules/recognitions/recognition.ts';

/**
 * What a snapshot seals: everything behind a readiness statement. Packs and files are named by their hashes, all else is in here, the
 * reasons of every verdict in finished sentences, so that no later way of judging or wording changes what it says. Days are ISO days.
 */
export type Sealed = {
  /** Raise when the form changes; a reader knows all the forms there were. */
  form: 1;
  id: string;
  title: string;
  note: string;
  tenant: { id: string; name: string };
  takenBy: { id: string; name: string };
  /** UTC, with milliseconds. */
  takenAt: string;
  /** The day whose law it was judged by. */
  asOf: IsoDate;
  product: SealedProduct;
  /** Every regulation that bears on its markets, voluntary ones too. */
  law: SealedPack[];
  recognitions: Recognition[];
  answers: SealedAnswer[];
  evidence: SealedEvidence[];
  markets: SealedMarket[];
  regulations: SealedRegulation[];
  reasons: SealedReason[];
};

export type SealedProduct = {
  id: string;
  name: string;
  model: string;
  family: string;
  description: string;
  roles: string[];
  /** As a person reads them. */
  rolesSay: string;
  owner: string | null;
  /** What it inherits from, nearest first. */
  parents: { id: string; name: string; model: string }[];
  placements: { market: string; placedOn: IsoDate | null; lastPlacedOn: IsoDate | null }[];
};

/** `own`: a framework of the tenant's; the hash of any other is that of a released pack. */
export type SealedPack = { id: string; version: string; title: string; hash: string; own: boolean };

/** An answer that counted, or held evidence that did. `asks` and `says` are its question and value in the words of that day. */
export type SealedAnswer = {
  id: string;
  question: string;
  label: string;
  asks: string;
  says: string;
  value: AnswerValue | null;
  note: string;
  reason: string;
  version: number;
  author: string;
  at: string;
  from: Exclude<Origin, 'record'>;
  /** The product it was given for; null for the organisation's. */
  productId: string | null;
  evidence: string[];
};

/** Accepted evidence behind those answers. The bytes stay where they are, named by their hash. */
export type SealedEvidence = {
  id: string;
  form: string;
  title: string;
  type: string;
  url: string | null;
  fileName: string | null;
  mediaType: string | null;
  hash: string | null;
  sizeBytes: number | null;
  validFrom: IsoDate | null;
  validUntil: IsoDate | null;
  acceptedAt: string | null;
};

/** `regulations` are places in the list of the document: a regulation judged alike in several markets is sealed once. */
export type SealedMarket = Cell & { regulations: number[] };

export type SealedRegulation = {
  /** Place in `law`. */
  pack: number;
  voluntary: boolean;
  standing: Standing;
  verdict: Verdict;
  nextOn: IsoDate | null;
  numbers: Numbers;
  /** Places in `reasons`, as in requirements and reasons themselves. */
  scope: number[];
  requirements: SealedRequirement[];
};

export type SealedRequirement = {
  id: string;
  state: RequirementState;
  dueOn: IsoDate | null;
  proven: boolean;
  /** Ids of evidence. */
  proofs: string[];
  because: number[];
};

/** One step of reasoning, each distinct one once. `question` is the one its sentence is about. */
export type SealedReason = { answer: Answer; says: string; cites?: string; question?: string; because: number[] };

/** What lists show without opening a document. */
export type Summary = { markets: Pick<Cell, 'market' | 'verdict' | 'numbers' | 'nextDate'>[]; regulations: number };

/** The document as it is kept: canonical JSON (RFC 8785), and the SHA-256 of these bytes. */
export function closed(document: Sealed): { text: string; hash: string } {
  const text = canonicalize(document) ?? '';
  return { text, hash: hashOfText(text) };
}

/** SHA-256 of a text's UTF-8 bytes, in hex: what `sha256sum` says of the downloaded file. */
export const hashOfText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What a list shows of a document. */
export const summaryOf = ({ markets, law }: Sealed): Summary => ({
  markets: markets.map(({ market, verdict, numbers, nextDate }) => ({ market, verdict, numbers, nextDate })),
  regulations: law.length,
});
