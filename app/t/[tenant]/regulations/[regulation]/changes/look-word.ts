import { verdictWords } from '#components/verdict/verdict.ts';

const words: Record<string, string> = { ...verdictWords, not_judged: 'Not judged' };

/** How a product stands, as a word. */
export const lookWord = (look: string): string => words[look] ?? look;
