/** Who makes, or counts as the maker, for example without an office of the maker in Australia. */
export const makers = ['manufacturer', 'own-brand', 'brand-only'];

/** Who supplies in Australia what somebody else made. */
export const suppliers = ['importer', 'distributor'];

export const persons = [...makers, ...suppliers];
