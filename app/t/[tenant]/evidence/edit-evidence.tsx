import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import type { EvidenceDetail } from '#lib/evidence/queries.ts';
import { changeEvidenceAction } from './actions.ts';
import { DescribedFields } from './described-fields.tsx';

/** Changes what is said about a piece; the bytes never change. */
export function EditEvidence({ tenant, evidence }: { tenant: string; evidence: EvidenceDetail }) {
  return (
    <Disclosure summary="Change title, type or dates" look="panel">
      <Form
        key={evidence.version}
        action={changeEvidenceAction.bind(null, tenant)}
        aria-label="Change evidence"
        className="px-4 pb-4"
      >
        <input type="hidden" name="id" value={evidence.id} />
        <input type="hidden" name="version" value={evidence.version} />
        <DescribedFields given={evidence} />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </Disclosure>
  );
}
