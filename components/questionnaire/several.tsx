'use client';
import clsx from 'clsx';
import { useState } from 'react';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Input } from '#components/ui/input.tsx';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import type { ControlProps } from './answer-control.tsx';
import { choicesOf, press } from './choices.ts';

type Props = ControlProps & { answer: QuestionView['answer'] & { kind: 'choices' } };

const many = 14;

/** Several may hold. Long lists can be narrowed by typing. */
export function Several({ question, value, onChange, disabled, invalid, answer, keys }: Props) {
  const [wanted, setWanted] = useState('');
  const all = choicesOf(answer).map((choice, place) => ({ ...choice, place }));
  const chosen = Array.isArray(value) ? value : [];
  const fits = ({ label, help = '', value: id }: (typeof all)[number]) =>
    chosen.includes(id) || `${label} ${help}`.toLowerCase().includes(wanted.toLowerCase());
  return (
    <div className="stack-2">
      <p className="text-ink-3">Choose all that are true.</p>
      {all.length > many && (
        <Input
          type="search"
          data-other-input
          value={wanted}
          placeholder={`Narrow the ${all.length} choices`}
          aria-label={`Narrow the ${all.length} choices`}
          onChange={(event) => setWanted(event.target.value)}
          className="max-w-72"
        />
      )}
      <div
        className={clsx(all.length > many ? 'grid max-h-[28rem] gap-x-4 overflow-y-auto sm:grid-cols-2' : 'stack-2')}
      >
        {all.filter(fits).map(({ value: id, label, help, place }) => (
          <span key={id} className={clsx('flex items-start gap-2', all.length <= many && card)}>
            <Checkbox
              className="min-w-0 flex-1"
              name={`answer-${question.id}`}
              value={id}
              label={label}
              hint={help}
              checked={chosen.includes(id)}
              disabled={disabled}
              aria-invalid={invalid || undefined}
              onChange={() => onChange(press(answer, value, id), false)}
            />
            {keys && place < 9 && all.length <= many && (
              <kbd className="self-center font-mono text-2xs text-ink-3 pointer-coarse:hidden">{place + 1}</kbd>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}

const card =
  'rounded-md border border-edge bg-sheet px-3 py-1.5 hover:bg-wash has-checked:border-accent has-checked:bg-accent-wash has-disabled:border-line has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent';
