/** European and British law count whoever sells under an own name as the manufacturer. */
export const makers = ['manufacturer', 'own-brand', 'brand-only'];
