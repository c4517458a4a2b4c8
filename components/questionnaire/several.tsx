'use client';
import clsx from 'clsx';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Input } from '#components/ui/input.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import type { ControlProps } from './answer-control.tsx';
import { type ChoiceView, choicesOf, everyChoice, none, press } from './choices.ts';

type Props = ControlProps & { answer: QuestionView['answer'] & { kind: 'choices' } };

const many = 24;
const few = 6;

/** A checklist: several may hold, with a count, a way to tick all of a maker's practice, and narrowing where it is long. */
export function Several({ question, value, onChange, disabled, invalid, answer, keys, mends }: Props) {
  const [wanted, setWanted] = useState('');
  const choices = choicesOf(answer).map((choice, place) => ({ ...choice, place }));
  const real = choices.filter(({ value: id }) => id !== none);
  const last = choices.find(({ value: id }) => id === none);
  const chosen = Array.isArray(value) ? value : [];
  const ticked = chosen.filter((id) => id !== none).length;
  const fits = ({ label, help = '', value: id }: ChoiceView) =>
    chosen.includes(id) || `${label} ${help}`.toLowerCase().includes(wanted.toLowerCase());
  const line = (choice: (typeof choices)[number]) => (
    <Line
      key={choice.value}
      {...{ choice, disabled, invalid }}
      name={`answer-${question.id}`}
      checked={chosen.includes(choice.value)}
      numbered={keys && choice.place < 9}
      fault={mends.find(({ oneOf }) => oneOf.includes(choice.value))?.act}
      onPress={() => onChange(press(answer, value, choice.value), false)}
    />
  );
  return (
    <div className="stack-2">
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
        <p className="flex-1 text-ink-3">
          Tick all that are true.{' '}
          <span className="font-medium whitespace-nowrap text-ink-2 tabular-nums" aria-live="polite">
            {ticked} of {real.length}
          </span>
        </p>
        {question.use === 'compliance' && real.length > 2 && (
          <Button
            size="sm"
            variant="quiet"
            disabled={disabled || ticked === real.length}
            onClick={() => onChange(everyChoice(answer), false)}
          >
            All of these {keys && <Kbd>A</Kbd>}
          </Button>
        )}
      </div>
      {choices.length > many && (
        <Input
          type="search"
          data-other-input
          value={wanted}
          placeholder={`Narrow the ${real.length} choices`}
          aria-label={`Narrow the ${real.length} choices`}
          onChange={(event) => setWanted(event.target.value)}
          className="max-w-72"
        />
      )}
      <div className="overflow-hidden rounded-md border border-edge bg-sheet">
        <div
          className={clsx(
            'grid gap-px bg-line *:bg-sheet',
            real.length > few && 'sm:grid-cols-2 sm:[&>:last-child:nth-child(odd)]:col-span-2',
            choices.length > many && 'max-h-[32rem] overflow-y-auto',
          )}
        >
          {real.filter(fits).map(line)}
        </div>
        {last && <div className="border-t border-edge">{line(last)}</div>}
      </div>
    </div>
  );
}

type LineProps = {
  choice: ChoiceView & { place: number };
  name: string;
  checked: boolean;
  disabled: boolean;
  invalid: boolean;
  numbered: boolean;
  /** What to do with it for what is not met. */
  fault: 'tick' | 'untick' | undefined;
  onPress: () => void;
};

function Line({
  choice: { value, label, help, place },
  name,
  checked,
  disabled,
  invalid,
  numbered,
  fault,
  onPress,
}: LineProps) {
  return (
    <div className={clsx('flex items-start gap-2 px-3 py-1', checked ? 'bg-accent-wash!' : 'hover:bg-wash!', outline)}>
      <Checkbox
        className="min-w-0 flex-1"
        name={name}
        value={value}
        label={fault ? <Faulty label={label} fault={fault} /> : label}
        hint={help}
        checked={checked}
        disabled={disabled}
        aria-invalid={invalid || undefined}
        onChange={onPress}
      />
      {numbered && (
        <kbd className="mt-1 font-mono text-2xs text-ink-3 pointer-coarse:hidden" aria-hidden>
          {place + 1}
        </kbd>
      )}
    </div>
  );
}

function Faulty({ label, fault }: { label: string; fault: 'tick' | 'untick' }) {
  return (
    <>
      {label}{' '}
      <span className="inline-flex items-center gap-1 text-xs whitespace-nowrap text-danger">
        <VerdictGlyph verdict="not_compliant" size={12} decorative />
        {fault === 'tick' ? 'missing' : 'in the way'}
      </span>
    </>
  );
}

const outline = 'has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent';
