import type { ReactNode } from 'react';
import { formatCount } from '#components/format.ts';
import { PlainTable } from '#components/table/plain-table.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Section } from '#components/ui/section.tsx';
import { SeverityMark } from '#components/verdict/severity-mark.tsx';
import type { FrameworkReport } from '#lib/frameworks/report.ts';

type Props = { name: string; report: FrameworkReport; children: ReactNode };

/** What a file would become: its requirements with the questions they rest on, or everything that keeps it out. */
export function FrameworkPreview({ name, report, children }: Props) {
  const { framework, problems, problemCount } = report;
  if (!framework)
    return (
      <Section
        flush
        title={`${formatCount(problemCount, 'problem', 'problems')} in ${name}`}
        description={`Nothing was imported. Correct the list and choose it again.${problemCount > problems.length ? ` These are the first ${problems.length}.` : ''}`}
        action={children}
      >
        <PlainTable
          bare
          cards
          label="Problems"
          rows={problems.map((it, index) => ({ ...it, index }))}
          rowId={({ index }) => String(index)}
          columns={[
            {
              id: 'where',
              header: 'Where',
              width: '34%',
              cell: ({ where }) => <code className="font-mono text-xs break-words">{where}</code>,
            },
            { id: 'sentence', header: 'What to do', rowHeader: true, cell: ({ sentence }) => sentence },
          ]}
        />
      </Section>
    );
  return (
    <Section
      flush
      title={`${framework.title}, version ${framework.version}`}
      description={inWords(report)}
      action={children}
    >
      <PlainTable
        bare
        cards
        label="Requirements"
        rows={framework.requirements}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'title',
            header: 'Requirement',
            rowHeader: true,
            width: '44%',
            cell: ({ title, cites }) => (
              <>
                {title}
                <span className="block text-xs font-normal text-ink-3">{cites}</span>
              </>
            ),
          },
          { id: 'severity', header: 'Severity', cell: ({ severity }) => <SeverityMark severity={severity} /> },
          { id: 'questions', header: 'Rests on', cell: ({ questions }) => <Questions questions={questions} /> },
        ]}
      />
    </Section>
  );
}

type Framework = NonNullable<FrameworkReport['framework']>;

function Questions({ questions }: { questions: Framework['requirements'][number]['questions'] }) {
  return (
    <ul className="stack-1">
      {questions.map(({ id, label, own }) => (
        <li key={id}>
          {label} {own && <Badge tone="accent">New question</Badge>}
        </li>
      ))}
    </ul>
  );
}

function inWords({ outcome, framework }: FrameworkReport): string {
  if (!framework) return '';
  const { shared, own, replaces, force } = framework;
  if (outcome === 'same') return 'This version is in use already: importing it again changes nothing.';
  const questions = [
    ...(shared > 0 ? [`${formatCount(shared, 'question', 'questions')} asked already`] : []),
    ...(own > 0 ? [formatCount(own, 'new question', 'new questions')] : []),
  ].join(' and ');
  const counts =
    force === 'mandatory' ? 'It counts in the verdict of each market.' : 'It does not change the verdict of a market.';
  return `Everything is in order. It rests on ${questions || 'what is on record'}. ${counts}${replaces ? ` It takes the place of version ${replaces}.` : ''}`;
}
