import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Confirm } from '#components/ui/confirm.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { DialogActions } from '#components/ui/dialog-actions.tsx';
import { DialogClose } from '#components/ui/dialog-close.tsx';
import { Field } from '#components/ui/field.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Input } from '#components/ui/input.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { Select } from '#components/ui/select.tsx';
import { Switch } from '#components/ui/switch.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { trySave } from '../try-save.ts';

export function Controls() {
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" icon="plus">
          Register product
        </Button>
        <Button>Export</Button>
        <Button variant="quiet">Cancel</Button>
        <Button variant="danger">Revoke link</Button>
        <Button variant="primary" disabled>
          Issue
        </Button>
        <Button size="sm">Answer</Button>
        <Button size="sm" variant="primary">
          Upload
        </Button>
        <LinkButton href="/style" icon="arrow-right">
          Open gaps
        </LinkButton>
        <IconButton icon="more" label="More" />
        <Dialog
          trigger="Add market"
          triggerIcon="market"
          title="Add a market"
          description="Four answers, one document, no new evidence."
        >
          <Form action={trySave} closeOnSave>
            <ProductFields />
            <DialogActions>
              <DialogClose>Cancel</DialogClose>
              <SubmitButton>Add market</SubmitButton>
            </DialogActions>
          </Form>
        </Dialog>
        <Confirm
          trigger="Revoke"
          title="Revoke this link?"
          description="The auditor loses access at once. This cannot be undone."
          confirmLabel="Revoke link"
          action={trySave}
        />
      </div>
      <Form action={trySave} className="max-w-xl">
        <ProductFields />
        <Fieldset name="roles" legend="Your part in bringing it to market">
          <Checkbox value="manufacturer" label="Manufacturer" hint="Designed or made under your name" />
          <Checkbox value="importer" label="Importer" />
        </Fieldset>
        <Fieldset
          name="radio"
          legend="Does it have a radio?"
          hint="Wi-Fi, Bluetooth, cellular or any other transmitter."
        >
          <RadioGroup
            look="row"
            options={[
              { value: 'yes', label: 'Yes', keyHint: '1' },
              { value: 'no', label: 'No', keyHint: '2' },
            ]}
          />
        </Fieldset>
        <Fieldset name="scope" legend="What the auditor sees">
          <RadioGroup
            look="cards"
            defaultValue="live"
            options={[
              { value: 'live', label: 'The live state', hint: 'Changes as you answer and upload' },
              { value: 'frozen', label: 'A sealed snapshot', hint: 'Stays as it is today, with a hash to prove it' },
            ]}
          />
        </Fieldset>
        <Switch name="downloads" label="Allow downloads" hint="Evidence files in scope can be saved" defaultChecked />
        <div>
          <SubmitButton>Save product</SubmitButton>
        </div>
      </Form>
    </>
  );
}

function ProductFields() {
  return (
    <>
      <Field name="name" label="Product name" hint="As it stands on the packaging." required>
        <Input autoComplete="off" maxLength={80} />
      </Field>
      <Field name="market" label="Market" required>
        <Select
          placeholder="Choose a market"
          options={[
            { value: 'EU', label: 'European Union' },
            { value: 'GB', label: 'Great Britain' },
          ]}
        />
      </Field>
      <Field name="description" label="What it does" optional>
        <Textarea />
      </Field>
    </>
  );
}
