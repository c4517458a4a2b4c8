import type { Law } from '#lib/law/law.ts';
import type { Force, Pack, Severity } from '#rules/engine/pack.ts';
import { questionsOfRequirement } from '#rules/engine/questions-of.ts';
import { checkFramework } from './check-framework.ts';
import type { Framework, Problem } from './framework.ts';
import { questionsBefore, stepFor, type Version } from './history.ts';
import type { Read } from './read-json.ts';

export type ReportedRequirement = {
  id: string;
  title: string;
  cites: string;
  severity: Severity;
  /** `own`: asked by nobody else. */
  questions: { id: string; label: string; own: boolean }[];
};

/** What a file would become, or has: its requirements with the questions they rest on, or everything that keeps it out. */
export type FrameworkReport = {
  form: 'json' | 'csv';
  /** `same`: it is in use already, so that importing it changes nothing. */
  outcome: 'checked' | 'imported' | 'same';
  problems: Problem[];
  /** How many there are, of which `problems` shows the first. */
  problemCount: number;
  framework: {
    id: string;
    version: string;
    title: string;
    force: Force;
    /** The version in use that it would take the place of. */
    replaces: string | null;
    /** Questions the bank asks already, and those only it asks. */
    shared: number;
    own: number;
    requirements: ReportedRequirement[];
  } | null;
};

const shownProblems = 200;

/** What a file that was read would become in this law, after what was imported before. Pure. */
export function reportOn(
  { framework, problems }: Read,
  law: Law,
  history: readonly Version[],
): Omit<FrameworkReport, 'form'> {
  if (!framework) return outcome(problems);
  const found = [...problems, ...checkFramework(framework, law, questionsBefore(history, framework.pack.id))];
  if (found.length > 0) return outcome(found);
  const step = stepFor(framework, history);
  if (step.does === 'refuse') return refusal(step.why);
  return { ...outcome([]), outcome: step.does === 'nothing' ? 'same' : 'checked', framework: tell(framework, law) };
}

/** That its version, or one framework more, cannot be taken. */
export const refusal = (sentence: string): Omit<FrameworkReport, 'form'> => outcome([{ where: 'version', sentence }]);

const outcome = (problems: Problem[]): Omit<FrameworkReport, 'form'> => ({
  outcome: 'checked',
  problems: problems.slice(0, shownProblems),
  problemCount: problems.length,
  framework: null,
});

function tell({ pack, questions }: Framework, law: Law): FrameworkReport['framework'] {
  const own = new Map(questions.map((it) => [it.id, it]));
  const requirements = pack.requirements.map((requirement): ReportedRequirement => {
    const { id, title, cites, severity } = requirement;
    return {
      ...{ id, title, cites, severity },
      questions: questionsOfRequirement(pack, requirement)
        .map((it) => own.get(it) ?? law.bank.get(it))
        .filter((it) => it !== undefined && it.scope !== 'record')
        .map((it) => ({ id: it?.id ?? '', label: it?.label ?? '', own: own.has(it?.id ?? '') })),
    };
  });
  const read = new Set(requirements.flatMap((it) => it.questions.map(({ id }) => id)));
  return {
    ...{ id: pack.id, version: pack.version, title: pack.title, force: pack.force, requirements },
    replaces: versionInUse(law, pack),
    shared: [...read].filter((id) => !own.has(id)).length,
    own: own.size,
  };
}

const versionInUse = ({ packs }: Law, { id }: Pack): string | null => packs.find((it) => it.id === id)?.version ?? null;
