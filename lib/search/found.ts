export const foundKinds = ['product', 'question', 'requirement', 'evidence', 'regulation', 'person'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Something of the tenant, or of the law that bears on it, with the address where it is looked at. */
export type Found = { kind: FoundKind; id: string; label: string; hint: string; href: string };

/** At most so many of each kind. */
export const foundMost = 5;
