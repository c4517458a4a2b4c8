'use client';
import { useState } from 'react';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import type { ShareChoices } from '#lib/shares/choices.ts';

const manyProducts = 8;

/** Which products and markets a live link shows. */
export function LiveScope({ products, markets }: Pick<ShareChoices, 'products' | 'markets'>) {
  const [search, setSearch] = useState('');
  const matches = (text: string) => text.toLowerCase().includes(search.trim().toLowerCase());
  return (
    <>
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
    </>
  );
}
