'use client';
import { useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { slugOf } from '#lib/tenants/slug.ts';

/** The organisation's name, and its address, which follows the name unless somebody writes another one. */
export function OrganisationFields() {
  const [name, setName] = useState('');
  return (
    <>
      <Field name="organisation" label="Organisation">
        <Input autoComplete="organization" maxLength={100} required onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field
        name="slug"
        label="Address"
        optional
        hint="Part of every link, and stays the same later. Left empty, it is made from the name."
      >
        <Input
          maxLength={40}
          autoCapitalize="none"
          spellCheck={false}
          placeholder={name ? slugOf(name) : 'lumen-works'}
        />
      </Field>
    </>
  );
}
