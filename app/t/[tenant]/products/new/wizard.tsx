'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { notify } from '#components/ui/notify.ts';
import { Stepper } from '#components/ui/stepper.tsx';
import type { ScreeningQuestion } from '#lib/products/screening.ts';
import { sendPhoto } from '../photo.ts';
import { checkStepAction, type FieldErrors, registerAction } from './actions.ts';
import { type Draft, registrationOf } from './draft.ts';
import { focusFirstMistake, stepOf } from './mistakes.ts';
import { Panel, PanelBar } from './panel.tsx';
import { StepIdentity } from './step-identity.tsx';
import { StepPlacement } from './step-placement.tsx';
import { StepScreening } from './step-screening.tsx';
import { StepSummary } from './step-summary.tsx';
import { useDraft } from './use-draft.ts';
import { usePreview } from './use-preview.ts';
import { steps, useStep } from './use-step.ts';

export type Choice = { id: string; label: string; help?: string };

type Props = {
  tenant: string;
  /** Who registers it owns it, unless changed. */
  ownerId: string;
  owners: readonly Choice[];
  families: readonly string[];
  roles: readonly Choice[];
  markets: readonly Choice[];
  questions: readonly ScreeningQuestion[];
};

/** What every step is given: the draft, the way to change it, and what is wrong with it. */
export type StepProps = { draft: Draft; change: (part: Partial<Draft>) => void; errors: FieldErrors };

export function Wizard({ tenant, ownerId, questions, ...choices }: Props) {
  const { draft, change, forget } = useDraft(tenant, ownerId);
  const [step, go] = useStep();
  const [errors, setErrors] = useState<FieldErrors>({});
  const [failure, setFailure] = useState('');
  const [pending, start] = useTransition();
  const shown = usePreview(tenant, draft && step > 1 ? draft : null);
  const router = useRouter();
  const title = steps[step - 1] ?? '';

  const reject = (mistakes: FieldErrors) => {
    setErrors(mistakes);
    const at = stepOf(mistakes);
    if (at !== step) go(at);
    focusFirstMistake(mistakes);
  };

  const onward = (current: Draft) =>
    start(async () => {
      setFailure('');
      try {
        const mistakes = await checkStepAction(tenant, step, registrationOf(current));
        if (Object.keys(mistakes).length > 0) return reject(mistakes);
        setErrors({});
        go(step + 1);
      } catch {
        setFailure(unreachable);
      }
    });

  const register = (current: Draft) =>
    start(async () => {
      setFailure('');
      try {
        const result = await registerAction(tenant, registrationOf(current));
        if ('errors' in result) return reject(result.errors);
        if (current.photo && !(await sendPhoto(tenant, result.id, current.photo))) notify(photoLost, { tone: 'error' });
        forget();
        router.push(`/t/${tenant}/products/${result.id}`);
      } catch {
        setFailure(unreachable);
      }
    });

  const beside = step > 1 && <Panel {...shown} step={step} go={go} questions={questions} />;
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-10">
      <div className="min-w-0">
        <Stepper
          label="Steps"
          current={step - 1}
          steps={steps.map((label, at) => ({ label, href: `?step=${at + 1}` }))}
        />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!draft || pending) return;
            if (step < steps.length) onward(draft);
            else register(draft);
          }}
        >
          <h2 id="step-title" tabIndex={-1} className="mb-4 text-lg font-semibold tracking-tight outline-none">
            {title}
          </h2>
          {failure && (
            <Banner tone="error" className="mb-4">
              {failure}
            </Banner>
          )}
          {/* Nothing can be typed before the browser has found the draft: it would be overwritten. */}
          <fieldset disabled={!draft} className="min-w-0">
            <legend className="sr-only">{title}</legend>
            {draft && step === 1 && <StepIdentity {...{ draft, change, errors }} {...choices} />}
            {draft && step === 2 && <StepPlacement {...{ draft, change, errors }} {...choices} />}
            {draft && step === 3 && (
              <StepScreening {...{ draft, change, errors, questions }} preview={shown.preview} go={go} />
            )}
            {draft && step === 4 && <StepSummary {...{ draft, go, questions }} {...choices} {...shown} />}
          </fieldset>
          <div className="mt-8 flex flex-wrap gap-2 border-t border-line pt-4">
            {step > 1 && (
              <Button icon="arrow-left" onClick={() => go(step - 1)}>
                Back
              </Button>
            )}
            <Button type="submit" variant="primary" pending={pending} disabled={!draft}>
              {step < steps.length ? 'Continue' : 'Register product'}
            </Button>
          </div>
        </form>
      </div>
      <aside aria-label="Which regulations apply" className="max-lg:hidden">
        <div className="sticky top-[calc(var(--frame-top,0px)+1.25rem)] max-h-[calc(100dvh-5rem)] overflow-y-auto">
          {beside}
        </div>
      </aside>
      {beside && <PanelBar {...shown}>{beside}</PanelBar>}
    </div>
  );
}

const unreachable = 'This could not be sent. Your draft is kept in this tab: check the connection and try again.';
const photoLost = 'The product is registered, but its photo could not be stored. Add it again under Details.';
