import type { TableFilter } from '#components/table/table-toolbar.tsx';
import { verdictWords } from '#components/verdict/verdict.ts';
import { marketName } from '#lib/markets/market.ts';
import type { Choice } from '#lib/products/choices.ts';

const verdicts = ['not_compliant', 'undetermined', 'compliant', 'not_applicable'] as const;

/** What the catalogue can be narrowed to, with the words for it. */
export function filtersFor({
  markets,
  regulations,
  families,
  owners,
}: {
  markets: string[];
  regulations: Choice[];
  families: string[];
  owners: Choice[];
}): TableFilter[] {
  const options = (choices: readonly Choice[]) => choices.map(({ id, label }) => ({ value: id, label }));
  return [
    { name: 'market', label: 'Market', options: markets.map((id) => ({ value: id, label: marketName(id) })) },
    { name: 'regulation', label: 'Regulation', options: options(regulations) },
    { name: 'verdict', label: 'Verdict', options: verdicts.map((id) => ({ value: id, label: verdictWords[id] })) },
    { name: 'owner', label: 'Owner', options: [...options(owners), { value: 'none', label: 'Nobody yet' }] },
    { name: 'family', label: 'Family', options: families.map((family) => ({ value: family, label: family })) },
    { name: 'state', label: 'Archive', single: true, options: [{ value: 'archived', label: 'Archived products' }] },
  ];
}
