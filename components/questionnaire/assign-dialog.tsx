'use client';
import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { DialogActions } from '#components/ui/dialog-actions.tsx';
import { DialogClose } from '#components/ui/dialog-close.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import type { Questionnaire, SectionView } from '#lib/questionnaire/view.ts';
import type { Acts } from './acts.ts';

type Props = {
  section: SectionView;
  subject: Questionnaire['subject'];
  assignees: Questionnaire['assignees'];
  assign: Acts['assign'];
  onSaved: () => void;
};

/** Gives a section to a member, until a day if there is one, or takes it back. */
export function AssignDialog({ section, subject, assignees, assign, onSaved }: Props) {
  const { assignee, topic, title } = section;
  return (
    <Dialog
      trigger={assignee ? 'Reassign' : 'Assign'}
      triggerIcon="person"
      triggerSize="sm"
      title={`Assign “${title}”`}
      description={`Of ${subject.name}. Contributors can answer only what is assigned to them.`}
    >
      <Form action={assign} closeOnSave onSaved={onSaved}>
        <input type="hidden" name="topic" value={topic} />
        <Field name="memberId" label="Who answers it">
          <Select
            defaultValue={assignee?.memberId ?? ''}
            options={[
              { value: '', label: 'Nobody in particular' },
              ...assignees.map(({ memberId, name, role }) => ({ value: memberId, label: `${name}, ${role}` })),
            ]}
          />
        </Field>
        <Field name="dueOn" label="By when" optional>
          <Input type="date" defaultValue={assignee?.dueOn ?? ''} className="w-44!" />
        </Field>
        <DialogActions>
          <DialogClose>Cancel</DialogClose>
          <SubmitButton>Assign section</SubmitButton>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
