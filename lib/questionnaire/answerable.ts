import type { QuestionEntry, SectionView } from './view.ts';

/** What one person can answer: the sections they may write in; everything, when that is none of it. */
export function answerable(
  index: readonly QuestionEntry[],
  sections: readonly SectionView[],
): readonly QuestionEntry[] {
  const topics = new Set(sections.filter(({ mayAnswer }) => mayAnswer).map(({ topic }) => topic));
  return topics.size > 0 ? index.filter(({ topic }) => topics.has(topic)) : index;
}
