import { gapHref } from '#lib/gaps/gap-href.ts';
import { marketChoices } from '#lib/markets/market.ts';
import { covers } from '#rules/engine/covers.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { type Question, topics } from '#rules/questions/question.ts';
import type { Found } from './found.ts';
import type { InLaw } from './in-law.ts';
import type { Places } from './places.ts';

/** Questions with the product they are asked about; those that are asked of no product are left out. */
export function questionsFound(tenant: string, questions: Question[], places: Places): Found[] {
  return questions.flatMap(({ id, label, scope, topic }): Found[] => {
    const place = places.questions.get(id);
    if (scope !== 'organisation' && !place) return [];
    const { productId, product } = place ?? { productId: '', product: 'Your organisation' };
    const hint = `${product} · ${topics[topic]}`;
    return [
      {
        kind: 'question',
        id,
        label: sentence(label),
        hint,
        href: gapHref(tenant, { questionId: id, scope, productId }),
      },
    ];
  });
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Requirements with a product they bind; those of laws that bind none are left out. */
export function requirementsFound(tenant: string, requirements: InLaw['requirements'], places: Places): Found[] {
  return requirements.flatMap(({ pack, requirement }): Found[] => {
    const place = places.regulations.get(pack.id);
    if (!place) return [];
    const { id, title, cites } = requirement;
    const opened = new URLSearchParams({ market: place.market, regulation: pack.id, requirement: id, show: 'all' });
    const href = `/t/${tenant}/products/${place.productId}?${opened}#${id}`;
    return [{ kind: 'requirement', id, label: title, hint: `${pack.shortTitle}, ${cites} · ${place.product}`, href }];
  });
}

/** Regulations on the page of a market where they bind something, else of the first market they are made for. */
export function regulationsFound(tenant: string, regulations: Pack[], places: Places): Found[] {
  return regulations.map((pack) => {
    const market = places.regulations.get(pack.id)?.market ?? madeFor(pack);
    const href = `/t/${tenant}/markets/${market}#${pack.id}`;
    return { kind: 'regulation', id: pack.id, label: pack.title, hint: pack.shortTitle, href };
  });
}

const madeFor = ({ markets }: Pack): string =>
  marketChoices.find(({ id }) => markets.some((law) => covers(law, id)))?.id ?? 'EU';
