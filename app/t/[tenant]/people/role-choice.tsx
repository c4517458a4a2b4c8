import { Fieldset } from '#components/ui/fieldset.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { type Role, roleNames, roles } from '#lib/auth/permissions.ts';

/** The four roles, each with what it may do. */
export function RoleChoice({ chosen }: { chosen: Role }) {
  const options = roles.map((value) => ({ value, label: roleNames[value].name, hint: roleNames[value].does }));
  return (
    <Fieldset name="role" legend="Role">
      <RadioGroup look="cards" options={options} defaultValue={chosen} />
    </Fieldset>
  );
}
