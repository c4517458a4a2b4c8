import 'server-only';
import { z } from 'zod';
import type { ReadDb } from '#lib/db/tenant.ts';
import { type Fact, type Origin, tracedFacts } from '#lib/facts/facts.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { gapHref } from '#lib/gaps/gap-href.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { labelsOf } from '#lib/law/names.ts';
import { inMarketOrder } from '#lib/markets/market.ts';
import { deciding } from '#rules/engine/deciding.ts';
import { explain, explainRequirement, type Trace } from '#rules/engine/explain.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { type ComingDay, lawDates } from './coming-up.ts';
import { type JudgedRegulation, judge } from './judge.ts';
import { type Reason, reasonOf, type Speaker } from './reasons.ts';
import { today } from './today.ts';
import { type MarketView, marketView, type RequirementView, requirementViews } from './views.ts';

/** What stands open on the page: a regulation in a market, and perhaps one of its requirements. */
export type Opened = { market?: string; regulation?: string; requirement?: string };

export type OpenRequirement = {
  id: string;
  reads: string;
  note: string;
  evidence: Requirement['evidence'];
  /** What decided it, and the whole reasoning. */
  because: Reason;
  whole: Reason;
};

export type ProductReadiness = {
  markets: MarketView[];
  /** The next days on which law changes in them, however far away. */
  lawDays: ComingDay[];
  open: {
    market: string;
    regulation: string;
    requirements: RequirementView[];
    /** Why the regulation applies or does not: scope and exclusions. */
    scope: Reason[];
    requirement: OpenRequirement | null;
  } | null;
};

/**
 * How one product stands in each of its markets on a day, judged from its answers, with the reasoning of what is open. At most three
 * statements for a product that is there.
 */
export async function readProduct(
  db: ReadDb,
  { tenant, productId, asOf, opened }: { tenant: string; productId: string; asOf: IsoDate; opened: Opened },
  day: (day: string) => string,
): Promise<ProductReadiness | 'missing' | 'archived'> {
  if (!z.uuid().safeParse(productId).success) return 'missing';
  const { products } = await loadStates(db, [productId]);
  const [product] = products;
  if (!product) return (await db.product.count({ where: { id: productId } })) > 0 ? 'archived' : 'missing';
  const law = await lawOf(db);
  const { markets } = judge(product, law, asOf);
  const market = markets.find((it) => it.market === opened.market);
  const regulation = market?.regulations.find(({ pack }) => pack.id === opened.regulation);
  const shown = inMarketOrder(markets.map((it) => it.market)).flatMap((code) =>
    markets.filter((it) => it.market === code).map(marketView),
  );
  const lawDays = lawDates(
    law,
    markets.map((it) => it.market),
    today(),
    '2060-12-31',
  ).slice(0, 6);
  if (!market || !regulation) return { markets: shown, lawDays, open: null };
  const facts = tracedFacts(product, market.market);
  const speaker: Speaker = {
    labels: labelsOf(law),
    day,
    about: await authors(db, facts),
    href: (question) => hrefOf(law, tenant, productId, question),
  };
  return {
    markets: shown,
    lawDays,
    open: {
      ...{ market: market.market, regulation: regulation.pack.id },
      requirements: requirementViews(regulation),
      scope: scopeReasons(regulation, speaker),
      requirement: openRequirement(regulation, opened.requirement, speaker),
    },
  };
}

function scopeReasons({ pack, assessment, facts }: JudgedRegulation, speaker: Speaker): Reason[] {
  const { because } = explain(pack, { asOf: assessment.asOf, facts });
  return because.filter(({ step }) => step.kind !== 'requirement').map((it) => reasonOf(it, speaker));
}

function openRequirement(
  regulation: JudgedRegulation,
  id: string | undefined,
  speaker: Speaker,
): OpenRequirement | null {
  const { pack, assessment, facts } = regulation;
  const requirement = pack.requirements.find((it) => it.id === id);
  if (!requirement) return null;
  const whole: Trace = explainRequirement(pack, requirement.id, { asOf: assessment.asOf, facts });
  const { reads, note = '', evidence } = requirement;
  return {
    ...{ id: requirement.id, reads, note, evidence },
    because: reasonOf(deciding(whole), speaker),
    whole: reasonOf(whole, speaker),
  };
}

const origins: Record<Origin, string> = {
  record: 'from the product’s record',
  own: '',
  parent: 'inherited from its parent',
  organisation: 'for the whole organisation',
};

/** Who gave each answer and when; one statement for all of them. */
async function authors(
  db: ReadDb,
  facts: ReadonlyMap<string, Fact>,
): Promise<(question: string) => string | undefined> {
  const ids = [...facts.values()].flatMap(({ answer }) => answer?.id ?? []);
  const rows = await db.$queryRaw<{ questionId: string; says: string }[]>`
    select a.question_id as "questionId", concat_ws(', ', p.name, to_char(a.updated_at, 'YYYY-MM-DD')) as says
    from answer a left join person p on p.id = a.author_id where a.id = any (${ids}::uuid[])`;
  const given = new Map(rows.map(({ questionId, says }) => [questionId, says]));
  return (question) => {
    const from = facts.get(question)?.from;
    return [from && origins[from], given.get(question)].filter(Boolean).join('; ') || undefined;
  };
}

function hrefOf({ bank }: Law, tenant: string, productId: string, questionId: string): string | undefined {
  const scope = bank.get(questionId)?.scope;
  return scope && gapHref(tenant, { questionId, scope, productId });
}
