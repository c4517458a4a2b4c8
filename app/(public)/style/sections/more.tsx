import { Combobox } from '#components/ui/combobox.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { DateInput } from '#components/ui/date-input.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Field } from '#components/ui/field.tsx';
import { Menu } from '#components/ui/menu.tsx';
import { MultiSelect } from '#components/ui/multi-select.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { Segments } from '#components/ui/segments.tsx';
import { Stepper } from '#components/ui/stepper.tsx';
import { Tooltip } from '#components/ui/tooltip.tsx';
import { DropExample } from './drop-example.tsx';

const markets = [
  'European Union',
  'Great Britain',
  'United States',
  'California',
  'Oregon',
  'Australia',
  'Singapore',
  'India',
].map((label) => ({ label, value: label }));

export function More() {
  return (
    <>
      <Stepper
        label="Register a product"
        current={1}
        steps={[
          { label: 'Name it', href: '/style' },
          { label: 'Choose markets' },
          { label: 'Answer what matters most' },
        ]}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Popover trigger="Filter by date" title="Valid between">
          <Field name="from" label="From">
            <DateInput />
          </Field>
        </Popover>
        <Menu
          label="Actions for Cam One"
          entries={[
            { label: 'Open', icon: 'arrow-right', href: '/style' },
            { label: 'Duplicate', icon: 'copy', hint: 'with answers', href: '/style' },
            { label: 'Remove', icon: 'trash', tone: 'danger', divided: true, href: '/style' },
          ]}
        />
        <Tooltip content="Accepted evidence that is in date">proven</Tooltip>
        <CopyButton text="https://readymark.example/s/…" label="Copy link" />
        <Segments
          label="Group by"
          items={[
            { href: '/style?by=market', label: 'Market', current: true },
            { href: '/style?by=regulation', label: 'Regulation' },
            { href: '/style?by=owner', label: 'Owner' },
          ]}
        />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field name="owner" label="Market">
          <Combobox options={markets} placeholder="Type to find" />
        </Field>
        <Field name="markets" label="Markets">
          <MultiSelect options={markets} defaultValue={['European Union', 'California']} placeholder="Type to find" />
        </Field>
      </div>
      <DropExample />
      <Disclosure look="panel" summary="Who is bound">
        The manufacturer, and whoever places the product on the market under their own name.
      </Disclosure>
      <Disclosure summary="Show the history of this answer">Changed twice.</Disclosure>
    </>
  );
}
