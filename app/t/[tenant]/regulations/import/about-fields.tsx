import { Field } from '#components/ui/field.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { Input } from '#components/ui/input.tsx';
import { MultiSelect } from '#components/ui/multi-select.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { Section } from '#components/ui/section.tsx';
import type { Option } from '#components/ui/select.tsx';
import type { About } from './send.ts';

type Props = { about: About; markets: readonly Option[]; onChange: (about: About) => void };

/** What a table does not say of itself: its name, its version, whether it counts, and where. */
export function AboutFields({ about, markets, onChange }: Props) {
  const set = (part: Partial<About>) => onChange({ ...about, ...part });
  const text = (name: 'title' | 'shortTitle' | 'version') => ({
    value: about[name],
    onChange: ({ target }: { target: { value: string } }) => set({ [name]: target.value }),
  });
  return (
    <Section title="About the list" description="A table does not say these things itself.">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="title" label="Name" className="sm:col-span-2">
          <Input maxLength={200} {...text('title')} />
        </Field>
        <Field name="shortTitle" label="Short name" hint="For tables. A list of the same short name takes its place.">
          <Input maxLength={20} {...text('shortTitle')} />
        </Field>
        <Field name="version" label="Version" hint="Raise it when the list changes.">
          <Input maxLength={20} inputMode="decimal" {...text('version')} />
        </Field>
        <Fieldset name="force" legend="Does it count?">
          <RadioGroup options={forces} value={about.force} onValueChange={(force) => set({ force })} />
        </Fieldset>
        <Field name="markets" label="Markets" hint="Leave empty for all." optional>
          <MultiSelect
            options={markets}
            value={about.markets}
            onValueChange={(chosen) => set({ markets: chosen })}
            placeholder="All markets"
          />
        </Field>
      </div>
    </Section>
  );
}

const forces = [
  {
    value: 'voluntary',
    label: 'Voluntary',
    hint: 'Shown beside the law; the verdict of a market does not wait for it.',
  },
  { value: 'mandatory', label: 'Mandatory', hint: 'It counts in the verdict of each market, like law.' },
];
