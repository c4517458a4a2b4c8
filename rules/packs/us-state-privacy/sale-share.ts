import { atLeastNumber, moreThan } from '#rules/engine/language.ts';

/** More than this share of revenue, in percent, comes from selling personal data. */
export const saleShareOver = (percent: number) => moreThan('data-sale-revenue-percent', percent);

/** At least this share of revenue, in percent, comes from selling personal data. */
export const saleShareAtLeast = (percent: number) => atLeastNumber('data-sale-revenue-percent', percent);
