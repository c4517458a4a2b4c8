'use client';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { PhotoField } from './photo-field.tsx';
import type { Choice, StepProps } from './wizard.tsx';

type Props = StepProps & { owners: readonly Choice[]; families: readonly string[] };

/** What it is, and who answers for it. */
export function StepIdentity({ draft, change, errors, owners, families }: Props) {
  return (
    <div className="max-w-xl stack-5">
      <Field name="name" label="Name" required error={errors.name} hint="What people call it.">
        <Input value={draft.name} onChange={(event) => change({ name: event.target.value })} autoComplete="off" />
      </Field>
      <Field
        name="model"
        label="Model"
        required
        error={errors.model}
        hint="As it is printed on the product. Each model is registered once."
      >
        <Input
          value={draft.model}
          onChange={(event) => change({ model: event.target.value })}
          autoComplete="off"
          className="font-mono"
        />
      </Field>
      <Field
        name="family"
        label="Family"
        optional
        error={errors.family}
        hint="The range it belongs to. Lists can be grouped by it."
      >
        <Input
          value={draft.family}
          onChange={(event) => change({ family: event.target.value })}
          list="families"
          autoComplete="off"
        />
      </Field>
      <datalist id="families">
        {families.map((family) => (
          <option key={family} value={family} />
        ))}
      </datalist>
      <PhotoField photo={draft.photo} onChange={(photo) => change({ photo })} />
      <Field
        name="description"
        label="Description"
        optional
        error={errors.description}
        hint="What it does and for whom, in a sentence or two."
      >
        <Textarea value={draft.description} onChange={(event) => change({ description: event.target.value })} />
      </Field>
      <Field name="ownerId" label="Owner" error={errors.ownerId} hint="Who answers for it in your organisation.">
        <Select
          value={draft.ownerId}
          onChange={(event) => change({ ownerId: event.target.value })}
          placeholder="Nobody yet"
          options={owners.map(({ id, label }) => ({ value: id, label }))}
        />
      </Field>
    </div>
  );
}
