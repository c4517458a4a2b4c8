import type { Touched } from './touched.ts';

/** Products to which a regulation applies, or may. */
export const bearing = ({ compliant = 0, not_compliant = 0, undetermined = 0, coming = 0 }: Touched): number =>
  compliant + not_compliant + undetermined + coming;
