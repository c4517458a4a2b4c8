'use client';
import { useState } from 'react';
import { formatDate } from '#components/format.ts';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Field } from '#components/ui/field.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { Select } from '#components/ui/select.tsx';
import type { ShareChoices } from '#lib/shares/choices.ts';

/** Which snapshot a frozen link shows, and in which of its markets. */
export function FrozenScope({ snapshots, start }: { snapshots: ShareChoices['snapshots']; start?: string }) {
  const [chosen, setChosen] = useState(start ?? '');
  const snapshot = snapshots.find(({ id }) => id === chosen);
  const options = snapshots.map(({ id, title, product, asOf }) => ({
    value: id,
    label: `${product}: ${title}, as of ${formatDate(asOf)}`,
  }));
  return (
    <>
      <Field name="snapshotId" label="Snapshot">
        <Select
          options={options}
          placeholder="Choose a snapshot"
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        />
      </Field>
      {snapshot && (
        <Fieldset key={snapshot.id} name="markets" legend="Markets">
          <div className="flex flex-wrap gap-x-5">
            {snapshot.markets.map((market) => (
              <Checkbox key={market} value={market} label={market} defaultChecked />
            ))}
          </div>
        </Fieldset>
      )}
    </>
  );
}
