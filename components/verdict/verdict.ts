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

export const verdictInk: Record<VerdictLook, string> = {
  compliant: 'text-compliant',
  not_compliant: 'text-not-compliant',
  undetermined: 'text-undetermined',
  not_applicable: 'text-not-applicable',
  coming: 'text-coming',
  aligned: 'text-aligned',
  not_aligned: 'text-undetermined',
};

export const verdictWash: Record<VerdictLook, string> = {
  compliant: 'bg-compliant-wash',
  not_compliant: 'bg-not-compliant-wash',
  undetermined: 'bg-undetermined-wash',
  not_applicable: 'bg-not-applicable-wash',
  coming: 'bg-coming-wash',
  aligned: 'bg-aligned-wash',
  not_aligned: 'bg-undetermined-wash',
};
