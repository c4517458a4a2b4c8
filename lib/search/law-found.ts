import { gapHref } from '#lib/gaps/gap-href.ts';
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

/** Regulations, each on its own page. */
export const regulationsFound = (tenant: string, regulations: Pack[]): Found[] =>
  regulations.map(({ id, title, shortTitle }) => ({
    ...{ kind: 'regulation', id, label: title, hint: shortTitle },
    href: `/t/${tenant}/regulations/${id}`,
  }));
