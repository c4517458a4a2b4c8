import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { marketChoices } from '#lib/markets/market.ts';

/** Asks which market; the answer is in the address. */
export function ChooseMarket({ chosen }: { chosen?: string }) {
  return (
    <form className="flex max-w-md flex-wrap items-end gap-2">
      <div className="min-w-0 flex-1">
        <label htmlFor="market" className="mb-1 block font-medium">
          Market
        </label>
        <Select
          id="market"
          name="market"
          defaultValue={chosen}
          options={marketChoices.map(({ id, label }) => ({ value: id, label }))}
        />
      </div>
      <Button type="submit">Show its price</Button>
    </form>
  );
}
