'use client';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Combobox } from '#components/ui/combobox.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import type { ProductDetail, ProductFields } from '#lib/products/product.ts';
import { changeProductAction } from './actions.ts';
import { ConflictBanner, TheirValue } from './conflict.tsx';
import { Inherits } from './inherits.tsx';
import { useEdit } from './use-edit.ts';

type Choice = { id: string; label: string };
type Props = {
  tenant: string;
  product: ProductDetail;
  owners: readonly Choice[];
  parents: readonly Choice[];
  inherits: { inherited: number; overridden: number };
};

/** Changes what a product is called, who owns it and what it inherits from. */
export function IdentityForm({ tenant, product, owners, parents, inherits }: Props) {
  const edit = useEdit<ProductFields>(fieldsOf(product), (value) =>
    changeProductAction(tenant, { productId: product.id, ...value }),
  );
  const { value, change, errors, theirs, conflicts } = edit;
  const their = (field: keyof ProductFields, shown?: string) =>
    theirs && conflicts.includes(field) ? (
      <TheirValue shown={shown ?? String(theirs[field] ?? '')} onTake={() => change({ [field]: theirs[field] })} />
    ) : null;
  const named = (choices: readonly Choice[], id: string | null | undefined) =>
    choices.find((it) => it.id === id)?.label ?? '';
  return (
    <form
      noValidate
      className="stack-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!edit.pending) edit.submit();
      }}
    >
      {theirs && <ConflictBanner many={conflicts.length > 0} />}
      {edit.failure && <Banner tone="error">{edit.failure}</Banner>}
      <Field name="name" label="Name" required error={errors.name}>
        <Input value={value.name} onChange={(event) => change({ name: event.target.value })} autoComplete="off" />
      </Field>
      {their('name')}
      <Field name="model" label="Model" required error={errors.model} hint="As it is printed on the product.">
        <Input
          value={value.model}
          onChange={(event) => change({ model: event.target.value })}
          autoComplete="off"
          className="font-mono"
        />
      </Field>
      {their('model')}
      <Field name="family" label="Family" optional error={errors.family}>
        <Input value={value.family} onChange={(event) => change({ family: event.target.value })} autoComplete="off" />
      </Field>
      {their('family')}
      <Field name="description" label="Description" optional error={errors.description}>
        <Textarea value={value.description} onChange={(event) => change({ description: event.target.value })} />
      </Field>
      {their('description')}
      <Field name="ownerId" label="Owner" error={errors.ownerId}>
        <Select
          value={value.ownerId ?? ''}
          onChange={(event) => change({ ownerId: event.target.value || null })}
          placeholder="Nobody yet"
          options={owners.map(({ id, label }) => ({ value: id, label }))}
        />
      </Field>
      {their('ownerId', named(owners, theirs?.ownerId) || 'nobody')}
      <Field
        name="parentId"
        label="Inherits from"
        optional
        error={errors.parentId}
        hint="A platform or certified module. Its answers and evidence count here too, unless this product answers for itself."
      >
        <Combobox
          value={value.parentId}
          onValueChange={(parentId) => change({ parentId })}
          placeholder="No other product"
          options={parents.map(({ id, label }) => ({ value: id, label }))}
        />
      </Field>
      {their('parentId', named(parents, theirs?.parentId) || 'none')}
      {product.parentName && (
        <p className="text-ink-3">
          <Inherits parentName={product.parentName} {...inherits} />.
        </p>
      )}
      {product.children > 0 && (
        <p className="text-ink-3">
          {product.children} {product.children === 1 ? 'product inherits' : 'products inherit'} from this one.
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" pending={edit.pending}>
          Save
        </Button>
      </div>
    </form>
  );
}

function fieldsOf({ name, model, family, description, ownerId, parentId, version }: ProductDetail): ProductFields {
  return { name, model, family, description, ownerId, parentId, version };
}
