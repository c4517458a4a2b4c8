'use client';
import { useState } from 'react';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Field } from '#components/ui/field.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { Input } from '#components/ui/input.tsx';
import type { ShareChoices } from '#lib/shares/choices.ts';
import { defaultDays, longestDays } from '#lib/shares/share.ts';

const manyProducts = 8;

/** Who it is for, what it covers, how long it lives and how it is guarded. */
export function NewShareFields({ choices: { products, markets } }: { choices: ShareChoices }) {
  const [search, setSearch] = useState('');
  const matches = (text: string) => text.toLowerCase().includes(search.trim().toLowerCase());
  return (
    <>
      <Field
        name="name"
        label="Who is it for"
        hint="For example “TÜV, surveillance audit 2027”. The auditor reads it at the top of each page."
      >
        <Input maxLength={120} />
      </Field>
      <Fieldset name="productIds" legend="Products">
        {products.length > manyProducts && (
          <input
            type="search"
            aria-label="Search products"
            placeholder="Search products"
            className="control mb-2"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
        <div className="grid max-h-56 gap-x-4 overflow-y-auto rounded-md border border-line p-3 sm:grid-cols-2">
          {products.map(({ id, name, model, markets: sold }) => (
            <Checkbox
              key={id}
              value={id}
              label={name}
              hint={`${model} · ${sold.join(', ')}`}
              className={matches(`${name} ${model}`) ? undefined : 'hidden'}
            />
          ))}
        </div>
      </Fieldset>
      <Fieldset name="markets" legend="Markets">
        <div className="flex flex-wrap gap-x-5">
          {markets.map((market) => (
            <Checkbox key={market} value={market} label={market} />
          ))}
        </div>
      </Fieldset>
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
