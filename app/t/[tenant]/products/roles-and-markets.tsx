'use client';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { DateInput } from '#components/ui/date-input.tsx';
import { Field } from '#components/ui/field.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Select } from '#components/ui/select.tsx';

export type Placed = {
  roles: string[];
  placements: { market: string; placedOn: string; lastPlacedOn: string }[];
};

type Choice = { id: string; label: string; help?: string };
type Props = {
  value: Placed;
  onChange: (part: Partial<Placed>) => void;
  errors: Record<string, string>;
  roles: readonly Choice[];
  markets: readonly Choice[];
};

/** Markets most makers sell in, one press away. */
const usual = ['EU', 'GB', 'US', 'AU', 'SG', 'JP'];

/** Which roles the organisation plays for a product, and in which markets it is placed from when to when. */
export function RolesAndMarkets({ value, onChange, errors, roles, markets }: Props) {
  const taken = new Set(value.placements.map(({ market }) => market));
  const add = (market: string) =>
    onChange({ placements: [...value.placements, { market, placedOn: '', lastPlacedOn: '' }] });
  const toggle = (role: string, on: boolean) => onChange({ roles: nextRoles(value.roles, role, on) });
  const free = markets.filter(({ id }) => !taken.has(id));
  return (
    <div className="stack-8">
      <Fieldset
        name="roles"
        legend="Your roles"
        required
        error={errors.roles}
        hint="Which parts does your organisation play for this product? Most duties bind a role."
      >
        <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
          {roles.map(({ id, label, help }) => (
            <Checkbox
              key={id}
              value={id}
              label={label}
              hint={help}
              checked={value.roles.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
          ))}
        </div>
      </Fieldset>
      <Fieldset
        legend="Markets"
        error={errors.placements}
        hint="Where the product is placed, or will be. Laws reach units by the day they are first supplied; a planned day is fine, and a day not known yet may stay empty."
      >
        <ul className="stack-2">
          {value.placements.map((placement, place) => (
            <PlacementRow
              key={placement.market}
              {...{ placement, place, errors }}
              label={markets.find(({ id }) => id === placement.market)?.label ?? placement.market}
              onChange={(part) =>
                onChange({ placements: value.placements.map((it, at) => (at === place ? { ...it, ...part } : it)) })
              }
              onRemove={() => onChange({ placements: value.placements.filter((_, at) => at !== place) })}
            />
          ))}
        </ul>
        <div className="mt-3 flex flex-wrap items-center gap-2">
          {free
            .filter(({ id }) => usual.includes(id))
            .map(({ id, label }) => (
              <Button key={id} size="sm" icon="plus" onClick={() => add(id)}>
                {label}
              </Button>
            ))}
          <Select
            name="add-market"
            aria-label="Add another market"
            placeholder="Another market"
            value=""
            onChange={(event) => event.target.value && add(event.target.value)}
            options={free.map(({ id, label }) => ({ value: id, label }))}
            className="w-52"
          />
        </div>
      </Fieldset>
    </div>
  );
}

type RowProps = {
  placement: Placed['placements'][number];
  place: number;
  label: string;
  errors: Record<string, string>;
  onChange: (part: Partial<Placed['placements'][number]>) => void;
  onRemove: () => void;
};

function PlacementRow({ placement, place, label, errors, onChange, onRemove }: RowProps) {
  const name = `placements.${place}`;
  return (
    <li className="flex flex-wrap items-end gap-x-4 gap-y-2 rounded-md border border-line bg-sheet px-3 py-2">
      <p className="min-w-40 flex-1 self-center font-medium">
        {label} <span className="font-mono text-xs font-normal text-ink-3">{placement.market}</span>
      </p>
      <Field
        name={`${name}.placedOn`}
        label="First unit placed on"
        error={errors[`${name}.placedOn`] ?? errors[`${name}.market`]}
        className="w-40"
      >
        <DateInput value={placement.placedOn} onChange={(event) => onChange({ placedOn: event.target.value })} />
      </Field>
      <Field
        name={`${name}.lastPlacedOn`}
        label="Last unit placed on"
        error={errors[`${name}.lastPlacedOn`]}
        className="w-40"
      >
        <DateInput
          value={placement.lastPlacedOn}
          onChange={(event) => onChange({ lastPlacedOn: event.target.value })}
        />
      </Field>
      <IconButton icon="trash" label={`Remove ${label}`} onClick={onRemove} />
    </li>
  );
}

/** "None of these" excludes the others, and they exclude it. */
function nextRoles(roles: string[], role: string, on: boolean): string[] {
  if (!on) return roles.filter((it) => it !== role);
  if (role === 'none-of-these') return [role];
  return [...roles.filter((it) => it !== 'none-of-these'), role];
}
