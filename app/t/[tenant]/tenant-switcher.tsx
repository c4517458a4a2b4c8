import { Dropdown } from '#components/ui/dropdown.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Mark } from '#components/ui/mark.tsx';
import type { Member } from '#lib/auth/member.ts';
import { roleNames } from '#lib/auth/permissions.ts';
import type { OwnTenant } from '#lib/tenants/queries.ts';

type Props = { current: Member; tenants: readonly OwnTenant[] };

/** Which organisation this is, and the way to the person's others: by whole pages, so that nothing of one is left in the other. */
export function TenantSwitcher({ current, tenants }: Props) {
  const open = tenants.filter((tenant) => !tenant.suspended);
  return (
    <>
      <Mark />
      <Dropdown
        label={`Organisation: ${current.tenantName}`}
        triggerClass="flex h-9 max-w-[60vw] items-center gap-1.5 rounded-md px-2 font-semibold hover:bg-wash sm:max-w-72 pointer-coarse:h-11"
        panelClass="w-72"
        trigger={
          <>
            <span className="truncate">{current.tenantName}</span>
            <Icon name="chevron-down" className="text-ink-3" />
          </>
        }
      >
        <ul aria-label="Your organisations">
          {open.map((tenant) => (
            <li key={tenant.slug}>
              <a
                href={`/t/${tenant.slug}`}
                aria-current={tenant.slug === current.tenantSlug ? 'true' : undefined}
                className="flex min-h-10 items-center gap-2 rounded-sm px-2 py-1 hover:bg-wash"
              >
                <span className="min-w-0 flex-1">
                  <span className="block truncate font-medium">{tenant.name}</span>
                  <span className="block text-xs text-ink-3">{roleNames[tenant.role].name}</span>
                </span>
                {tenant.slug === current.tenantSlug && <Icon name="check" className="text-accent" />}
              </a>
            </li>
          ))}
        </ul>
        <hr className="my-1" />
        <a href="/tenants" className="flex min-h-9 items-center gap-2 rounded-sm px-2 text-ink-2 hover:bg-wash">
          <Icon name="organisation" /> All organisations and invitations
        </a>
      </Dropdown>
    </>
  );
}
