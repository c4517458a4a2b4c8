'use client';
import clsx from 'clsx';
import { unstable_rethrow } from 'next/navigation';
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  use,
  useActionState,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
} from 'react';
import { DialogContext } from '#components/ui/dialog-context.ts';
import { notify } from '#components/ui/notify.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FormContext } from './form-context.ts';
import { type FormAction, type FormState, failed, idle } from './form-state.ts';

type Props<Result> = {
  action: FormAction<Result>;
  children: ReactNode;
  className?: string;
  id?: string;
  'aria-label'?: string;
  /** Forget what was typed once it is saved, ready for the next entry. */
  resetOnSave?: boolean;
  /** Close the dialog around the form once it is saved. */
  closeOnSave?: boolean;
  /** Say `state.message` in a passing note once it is saved. On by default. */
  notifyOnSave?: boolean;
  onSaved?: (state: FormState<Result>) => void;
};

const offline = 'This could not be sent. Your text is still here: check the connection and try again.';

/** A form whose answer is a `FormState`. Nothing typed is lost when it is rejected or cannot be sent. */
export function Form<Result = unknown>({
  action,
  children,
  className,
  id,
  resetOnSave,
  closeOnSave,
  notifyOnSave = true,
  onSaved,
  ...rest
}: Props<Result>) {
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const dialog = use(DialogContext);
  const [state, dispatch, pending] = useActionState<FormState<Result>, FormData>(async (previous, data) => {
    const answer = await attempt(action, previous, data);
    // Said here and not in an effect: a saved form may be gone, with the row or the dialog it stood in.
    if (answer.status === 'saved' && answer.message && notifyOnSave) notify(answer.message);
    return answer;
  }, idle);

  const settle = useEffectEvent((answer: FormState<Result>) => {
    if (resetOnSave) form.current?.reset();
    onSaved?.(answer);
    if (closeOnSave) dialog?.close();
  });

  useEffect(() => {
    if (state.status === 'saved') settle(state);
  }, [state]);

  // Sending by hand keeps React from emptying the form after each attempt.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const data = new FormData(event.currentTarget, submitter);
    startTransition(() => dispatch(data));
  };

  return (
    <FormContext value={{ id: formId, state, pending }}>
      <form
        ref={form}
        id={id}
        action={dispatch}
        onSubmit={send}
        noValidate
        className={clsx('stack-5', className)}
        {...rest}
      >
        <noscript>
          <p className="rounded-md border border-line p-3">
            Your browser runs no JavaScript, so this cannot be sent. Allow it for this site and load the page again.
          </p>
        </noscript>
        <ErrorSummary />
        {children}
      </form>
    </FormContext>
  );
}

async function attempt<Result>(
  action: FormAction<Result>,
  previous: FormState<Result>,
  data: FormData,
): Promise<FormState<Result>> {
  try {
    return await action(previous, data);
  } catch (error) {
    unstable_rethrow(error);
    if (navigator.onLine && !(error instanceof TypeError)) throw error;
    return failed(offline, data);
  }
}
