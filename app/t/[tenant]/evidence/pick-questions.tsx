'use client';
import { useState } from 'react';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { Input } from '#components/ui/input.tsx';
import type { QuestionChoice } from '#lib/evidence/attach-choices.ts';
import { QuestionRow } from './question-row.tsx';
import { useChoices } from './use-choices.ts';

type Props = {
  tenant: string;
  evidenceIds: string[];
  /** Product ids, or `organisation`. */
  subjects: string[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

/** The questions the evidence proves: first what waits for it, then what it counts for; the rest is found by typing. */
export function PickQuestions({ tenant, evidenceIds, subjects, chosen, onChange }: Props) {
  const [find, setFind] = useState('');
  const wanted = subjects.length > 0 ? { evidence: evidenceIds.join(), about: subjects.slice(0, 200).join() } : null;
  const { value, failed, pending } = useChoices<{ questions: QuestionChoice[] }>(tenant, wanted, 150);
  const found = value?.questions.filter((question) => fits(question, find));
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id]);
  return (
    <Fieldset legend="Questions">
      {!wanted && <p className="text-ink-3">Choose at least one product to see its questions.</p>}
      {wanted && (
        <div className="stack-2">
          <Input
            type="search"
            aria-label="Find questions"
            placeholder="Find by words or topic: password, update, support period"
            value={find}
            onChange={(event) => setFind(event.target.value)}
          />
          {value && !value.questions.some(({ counts }) => counts) && (
            <p className="max-w-prose text-ink-3">{nowhere}</p>
          )}
          <div aria-busy={pending} className="max-h-72 overflow-y-auto rounded-md border border-line">
            {groups.map(({ title, of }) => (
              <Group key={title} title={title} questions={found?.filter(of) ?? []} {...{ chosen, toggle, subjects }} />
            ))}
            {found?.length === 0 && <p className="px-3 py-2 text-ink-3">No question has these words.</p>}
            {!value && <p className="px-3 py-2 text-ink-3">{failed ? failure : 'Looking …'}</p>}
          </div>
        </div>
      )}
    </Fieldset>
  );
}

type GroupProps = {
  title: string;
  questions: QuestionChoice[];
  chosen: readonly string[];
  toggle: (id: string) => void;
  subjects: string[];
};

function Group({ title, questions, chosen, toggle, subjects }: GroupProps) {
  if (questions.length === 0) return null;
  const done = ({ attached }: QuestionChoice) => Number(attached >= subjects.length);
  return (
    <section aria-label={title}>
      <p className="sticky top-0 z-10 border-b border-line bg-wash px-3 py-1 text-xs font-medium text-ink-3">{title}</p>
      <ul className="divide-y divide-line">
        {questions
          .toSorted((one, other) => done(one) - done(other))
          .map((question) => (
            <QuestionRow
              key={question.id}
              question={question}
              subjects={subjects.length}
              organisation={subjects[0] === 'organisation'}
              checked={chosen.includes(question.id)}
              onToggle={() => toggle(question.id)}
            />
          ))}
      </ul>
    </section>
  );
}

const nowhere =
  'No regulation lists evidence of this type as proof here. It can be attached all the same, or be given another type first, under “Describe”.';

const groups: { title: string; of: (question: QuestionChoice) => boolean }[] = [
  { title: 'Answered, and waiting for proof of this type', of: ({ counts, wanted }) => counts && wanted > 0 },
  { title: 'Proven by this type', of: ({ counts, wanted }) => counts && wanted === 0 },
  { title: 'Other questions: regulations list other types of evidence for these', of: ({ counts }) => !counts },
];

function fits({ label, ask, topic }: QuestionChoice, find: string): boolean {
  const text = `${label} ${ask} ${topic}`.toLowerCase();
  return find
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const failure = 'The questions could not be fetched. Check the connection, then choose again.';
