import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { Dropdown } from '#components/ui/dropdown.tsx';
import { Select } from '#components/ui/select.tsx';
import { marketChoices } from '#lib/markets/market.ts';

type Props = { asOf?: string; chosen?: string };

/** Asks what one more market would take. */
export function AddingMarket({ asOf, chosen }: Props) {
  return (
    <Dropdown
      trigger="Adding a market?"
      triggerClass={buttonClass('secondary', 'sm', 'h-8')}
      panelClass="w-72 p-4!"
      align="end"
    >
      <form className="stack-3">
        <label htmlFor="adding" className="font-medium">
          Market to add
        </label>
        <p className="text-ink-3">You see how many answers, documents and kinds of evidence it would take.</p>
        {asOf && <input type="hidden" name="asOf" value={asOf} />}
        <div className="flex gap-2">
          <Select
            id="adding"
            name="adding"
            defaultValue={chosen}
            className="min-w-0 flex-1"
            options={marketChoices.map(({ id, label }) => ({ value: id, label }))}
          />
          <Button type="submit">Show</Button>
        </div>
      </form>
    </Dropdown>
  );
}
