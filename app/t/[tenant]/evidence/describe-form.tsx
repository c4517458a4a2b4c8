'use client';
import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { changeEvidenceAction } from './actions.ts';
import { type Described, DescribedFields } from './described-fields.tsx';

type Props = {
  tenant: string;
  evidence: Described & { id: string; version: number };
  onSaved?: () => void;
};

/** Changes what is said about a piece; the bytes never change. */
export function DescribeForm({ tenant, evidence, onSaved }: Props) {
  return (
    <Form
      key={evidence.version}
      action={changeEvidenceAction.bind(null, tenant)}
      aria-label={`Describe ${evidence.title}`}
      onSaved={onSaved}
    >
      <input type="hidden" name="id" value={evidence.id} />
      <input type="hidden" name="version" value={evidence.version} />
      <DescribedFields given={evidence} />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
