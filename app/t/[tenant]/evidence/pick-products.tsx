'use client';
import { useState } from 'react';
import { formatCount } from '#components/format.ts';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { Input } from '#components/ui/input.tsx';
import type { ProductChoice } from '#lib/evidence/attach-choices.ts';
import { useChoices } from './use-choices.ts';

type Props = {
  tenant: string;
  chosen: readonly ProductChoice[];
  onChange: (chosen: readonly ProductChoice[]) => void;
};

type Found = { products: ProductChoice[]; more: boolean };

/** One or many products, found by name or model; what is chosen stays in view. */
export function PickProducts({ tenant, chosen, onChange }: Props) {
  const [find, setFind] = useState('');
  const { value, failed, pending } = useChoices<Found>(tenant, { find: find.trim() }, find === '' ? 0 : 200);
  const ids = new Set(chosen.map(({ id }) => id));
  const found = value?.products ?? [];
  const others = found.filter(({ id }) => !ids.has(id));
  // What is chosen stays where it stands; what the search no longer finds goes before the rest.
  const elsewhere = chosen.filter(({ id }) => !found.some((product) => product.id === id));
  const listed = [...elsewhere, ...found];
  const toggle = (product: ProductChoice) =>
    onChange(ids.has(product.id) ? chosen.filter(({ id }) => id !== product.id) : [...chosen, product]);
  return (
    <Fieldset legend="Products">
      <div className="stack-2">
        <div className="flex flex-wrap items-center gap-2">
          <Input
            type="search"
            aria-label="Find products"
            placeholder="Find by name or model"
            className="flex-1 basis-56"
            value={find}
            onChange={(event) => setFind(event.target.value)}
          />
          {others.length > 1 && !value?.more && (
            <Button variant="quiet" onClick={() => onChange([...chosen, ...others])}>
              Choose all {others.length}
            </Button>
          )}
        </div>
        <ul
          aria-busy={pending}
          className="max-h-40 overflow-y-auto rounded-md border border-line px-3 py-1 sm:columns-2 sm:gap-4"
        >
          {listed.map((product) => (
            <li key={product.id} className="break-inside-avoid">
              <Checkbox
                checked={ids.has(product.id)}
                onChange={() => toggle(product)}
                label={
                  <>
                    {product.name} <span className="text-ink-3">{product.model}</span>
                  </>
                }
              />
            </li>
          ))}
          {value && listed.length === 0 && <li className="py-1 text-ink-3">No product is called so.</li>}
          {!value && <li className="py-1 text-ink-3">{failed ? failure : 'Looking …'}</li>}
        </ul>
        <p className="text-ink-3">
          {formatCount(chosen.length, 'product', 'products')} chosen.
          {value?.more && ' There are more: type a part of the name to find them.'}
        </p>
      </div>
    </Fieldset>
  );
}

const failure = 'The products could not be fetched. Check the connection and type again.';
