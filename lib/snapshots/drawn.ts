import type { Stored } from '#lib/law/in-use.ts';
import type { ExplainedMarket, ExplainedRegulation, ExplainedRequirement } from '#lib/readiness/explained.ts';
import { rankOf } from '#lib/readiness/readiness.ts';
import { type Reason, withDays } from '#lib/readiness/reasons.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import type { Sealed, SealedMarket, SealedPack, SealedRegulation, SealedRequirement } from './document.ts';

/** How a sealed sentence is written for this reader: days, and what may be said of an answer. */
export type Teller = { day: (day: string) => string; about?: (question: string) => string | undefined };

/** Packs by the hash that a document names them by. */
export type Packs = ReadonlyMap<string, Stored>;

/** The markets of a sealed document in short: verdicts as sealed, wording from the packs it names, without reasons; law first. Pure. */
export function drawMarkets(document: Sealed, packs: Packs): ExplainedMarket[] {
  return document.markets.map((market) => drawMarket(document, market, packs));
}

/** One regulation in one market with all its sealed reasons; null when it was not judged there. Pure. */
export function drawRegulation(
  document: Sealed,
  at: { market: string; regulation: string },
  packs: Packs,
  teller: Teller,
): ExplainedRegulation | null {
  const market = document.markets.find((it) => it.market === at.market);
  const sealed = market?.regulations
    .flatMap((place) => document.regulations[place] ?? [])
    .find(({ pack }) => document.law[pack]?.id === at.regulation);
  const tell = (places: readonly number[]) => places.map((place) => reasonAt(document, place, teller));
  return sealed ? regulationOf(document, sealed, packs, tell) : null;
}

type Tell = (places: readonly number[]) => Reason[];
const nothing: Tell = () => [];

function drawMarket(document: Sealed, market: SealedMarket, packs: Packs): ExplainedMarket {
  const regulations = market.regulations
    .flatMap((place) => document.regulations[place] ?? [])
    .map((it) => regulationOf(document, it, packs, nothing))
    .sort((left, right) => Number(left.voluntary) - Number(right.voluntary));
  return { ...market, rank: rankOf(market), regulations };
}

function regulationOf(document: Sealed, sealed: SealedRegulation, packs: Packs, tell: Tell): ExplainedRegulation {
  const law = document.law[sealed.pack] as SealedPack;
  const pack = packs.get(law.hash)?.pack;
  const wording = new Map(pack?.requirements.map((it) => [it.id, it]));
  const all = sealed.requirements.map((it) => requirementOf(it, wording.get(it.id), tell));
  const { voluntary, standing, verdict, nextOn, numbers } = sealed;
  return {
    ...{ id: law.id, name: pack?.shortTitle ?? law.title, title: law.title, version: law.version },
    ...{ voluntary, standing, verdict, nextOn, numbers },
    verifiedOn: pack?.verifiedOn ?? document.asOf,
    scope: tell(sealed.scope),
    requirements: all.filter(({ state }) => state !== 'not_applicable'),
    others: all.filter(({ state }) => state === 'not_applicable'),
  };
}

/** A pack that is gone leaves the verdict and its reasons; only the requirement's own words are missing. */
function requirementOf(
  { because, ...sealed }: SealedRequirement,
  wording: Requirement | undefined,
  tell: Tell,
): ExplainedRequirement {
  return {
    ...sealed,
    title: wording?.title ?? sealed.id,
    cites: wording?.cites ?? '',
    reads: wording?.reads ?? 'The wording of this version is no longer kept here.',
    severity: wording?.severity ?? 'major',
    asksProof: (wording?.evidence.length ?? 0) > 0,
    because: tell(because),
  };
}

function reasonAt(document: Sealed, place: number, teller: Teller): Reason {
  const sealed = document.reasons[place];
  if (!sealed) return { answer: 'unknown', says: '', children: [] };
  const { answer, says, cites, question, because } = sealed;
  const about = because.length === 0 && question ? teller.about?.(question) : undefined;
  return {
    answer,
    says: `${withDays(says, teller.day)}${about ? ` (${withDays(about, teller.day)})` : ''}`,
    ...(cites !== undefined && { cites }),
    children: because.map((it) => reasonAt(document, it, teller)),
  };
}
