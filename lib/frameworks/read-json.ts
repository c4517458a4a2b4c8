import { z } from 'zod';
import { failed, ok, type Result } from '#lib/result.ts';
import { PackSchema } from '#rules/engine/pack-schema.ts';
import { QuestionSchema } from '#rules/questions/question-schema.ts';
import { limits, type Problem, type ReadFramework } from './framework.ts';
import { guard } from './guard.ts';
import { problemsOf, sayIssue } from './say-issue.ts';

export type Read = { framework: ReadFramework | null; problems: Problem[] };

const File = z.strictObject({
  pack: PackSchema,
  questions: z.array(QuestionSchema).max(limits.questions).default([]),
});

/**
 * Reads a framework from JSON: `{ "pack": …, "questions": […] }`, or a pack alone. Every mistake in its form comes with its place; fails only
 * when the text is no JSON. Never throws.
 */
export function readJson(text: string): Result<'unreadable', Read> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const unsafe = guard(parsed.value);
  if (unsafe.length > 0) return ok({ framework: null, problems: unsafe });
  const wrapped = typeof parsed.value === 'object' && parsed.value !== null && 'pack' in parsed.value;
  const file = File.safeParse(wrapped ? parsed.value : { pack: parsed.value }, { error: sayIssue });
  const bare = (where: string) => (wrapped ? where : where.replace(/^pack\.?/, '') || 'the file');
  if (!file.success)
    return ok({
      framework: null,
      problems: problemsOf(file.error).map((it) => ({ ...it, where: bare(it.where) })),
    });
  const placeOf: ReadFramework['placeOf'] = (list, index, part) =>
    `${list === 'questions' ? `questions[${index}]` : bare(`pack.requirements[${index}]`)}${part ? `.${part}` : ''}`;
  return ok({ framework: { ...file.data, placeOf }, problems: [] });
}

function parse(text: string): Result<'unreadable', unknown> {
  try {
    return ok<unknown>(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed(
      'unreadable',
      `This is not JSON${near(error.message, text)}. Check brackets, commas and quotation marks there.`,
    );
  }
}

/** V8 names the position, or quotes what stands around it; people look for a line. */
function near(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  const quoted = /^Unexpected token .*?, (?:\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  const at = position === undefined ? onlyPlace(text, quoted) : Number(position);
  return at === undefined ? '' : `: it breaks off near line ${text.slice(0, at).split('\n').length}`;
}

/** The middle of a piece of text that occurs once. */
function onlyPlace(text: string, piece: string | undefined): number | undefined {
  if (!piece || piece === text || text.indexOf(piece) !== text.lastIndexOf(piece) || !text.includes(piece))
    return undefined;
  return text.indexOf(piece) + Math.floor(piece.length / 2);
}
