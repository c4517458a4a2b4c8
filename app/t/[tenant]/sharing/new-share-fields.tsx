'use client';
import { useState } from 'react';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Field } from '#components/ui/field.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { Input } from '#components/ui/input.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import type { ShareChoices } from '#lib/shares/choices.ts';
import { defaultDays, longestDays } from '#lib/shares/share.ts';
import { FrozenScope } from './frozen-scope.tsx';
import { LiveScope } from './live-scope.tsx';

const shows = [
  { value: 'live', label: 'Products as they stand when looked at' },
  { value: 'frozen', label: 'A snapshot, frozen' },
];

type Props = { choices: ShareChoices; snapshotId?: string };

/** Who it is for, what it covers, how long it lives and how it is guarded. */
export function NewShareFields({ choices: { products, markets, snapshots }, snapshotId }: Props) {
  const [shown, setShown] = useState(snapshotId ? 'frozen' : 'live');
  const frozen = shown === 'frozen';
  return (
    <>
      <Field
        name="name"
        label="Who is it for"
        hint="For example “TÜV, surveillance audit 2027”. The auditor reads it at the top of each page."
      >
        <Input maxLength={120} />
      </Field>
      {snapshots.length > 0 && (
        <Fieldset name="shows" legend="What it shows">
          <RadioGroup look="row" options={shows} value={frozen ? 'frozen' : 'live'} onValueChange={setShown} />
        </Fieldset>
      )}
      {frozen ? (
        <FrozenScope snapshots={snapshots} start={snapshotId} />
      ) : (
        <LiveScope products={products} markets={markets} />
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="days" label="Days until it expires" hint={`At most ${longestDays}.`}>
          <Input type="number" inputMode="numeric" min={1} max={longestDays} defaultValue={defaultDays} />
        </Field>
        <Field
          name="passphrase"
          label="Passphrase"
          optional
          hint="Tell it to the auditor by another way than the link."
        >
          <Input type="text" autoComplete="off" />
        </Field>
      </div>
      <Checkbox
        name="downloads"
        label="Evidence files may be downloaded"
        hint="Off: the auditor sees that a file exists, its type, dates and hash."
      />
      <SubmitButton>Make link</SubmitButton>
    </>
  );
}
