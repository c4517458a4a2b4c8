/** The words and looks of a verdict, the same in every cell, row, chip and paper. */

export type VerdictLook =
  | 'compliant'
  | 'not_compliant'
  | 'undetermined'
  | 'not_applicable'
  /** The law is dated and not yet in force for this product. */
  | 'coming'
  /** A voluntary standard is met, or not. */
  | 'aligned'
  | 'not_aligned';

export const verdictWords: Record<VerdictLook, string> = {
  compliant: 'Compliant',
  not_compliant: 'Not compliant',
  undetermined: 'Undetermined',
  not_applicable: 'Not applicable',
  coming: 'Coming',
  aligned: 'Aligned',
  not_aligned: 'Not aligned',
};
