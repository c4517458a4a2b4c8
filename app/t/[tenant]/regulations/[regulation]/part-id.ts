/** The anchor of a part of the law on its page. */
export const partId = (title: string): string =>
  `part-${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
