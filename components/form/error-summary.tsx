'use client';
import { type MouseEvent, use, useEffect, useRef } from 'react';
import { FormContext } from './form-context.ts';

/** What is wrong with the form, in one place: takes focus when the form comes back and leads to each field. */
export function ErrorSummary() {
  const form = use(FormContext);
  const box = useRef<HTMLDivElement>(null);
  const state = form?.state;
  const bad = state?.status === 'rejected' || state?.status === 'failed';

  useEffect(() => {
    if (state && (state.status === 'rejected' || state.status === 'failed')) box.current?.focus();
  }, [state]);

  if (!form || !state || !bad) return null;
  const errors = Object.entries(state.fieldErrors ?? {});
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded-md border border-danger border-s-4 bg-danger-wash px-4 py-3 outline-offset-2"
    >
      <p className="font-semibold text-danger">{state.message ?? heading(errors.length)}</p>
      {errors.length > 0 && (
        <ul className="mt-1 stack-1">
          {errors.map(([name, sentence]) => (
            <li key={name}>
              <a
                className="text-danger underline underline-offset-2"
                href={`#${form.id}-${name}`}
                onClick={(event) => goTo(event, `${form.id}-${name}`)}
              >
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function heading(count: number): string {
  return count === 1 ? 'One thing needs your attention' : `${count} things need your attention`;
}

function goTo(event: MouseEvent, id: string) {
  const target = document.getElementById(id);
  if (!target) return;
  event.preventDefault();
  const control = target.matches('input,select,textarea,button')
    ? target
    : target.querySelector<HTMLElement>('input,select,textarea,button');
  (control ?? target).focus();
  target.scrollIntoView({ block: 'center' });
}
