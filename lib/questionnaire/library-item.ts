/** A piece of evidence as the library offers it for attaching. */
export type LibraryItem = {
  id: string;
  title: string;
  /** In words. */
  type: string;
  fileName: string;
  review: string;
  validUntil: string | null;
};
