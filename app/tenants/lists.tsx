import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { roleNames } from '#lib/auth/permissions.ts';
import type { OwnInvitation } from '#lib/people/queries.ts';
import type { OwnTenant } from '#lib/tenants/queries.ts';

const row = 'flex min-h-16 flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5';

/** The organisations a person belongs to. One is opened by a whole page, so that nothing of another is left in it. */
export function TenantList({ tenants }: { tenants: readonly OwnTenant[] }) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-sheet">
      {tenants.map((tenant) => (
        <li key={tenant.slug}>{tenant.suspended ? <Suspended tenant={tenant} /> : <Open tenant={tenant} />}</li>
      ))}
    </ul>
  );
}

function Open({ tenant }: { tenant: OwnTenant }) {
  return (
    <a href={`/t/${tenant.slug}`} className={`${row} hover:bg-wash`}>
      <Name tenant={tenant} />
      <Icon name="arrow-right" className="text-ink-3" />
    </a>
  );
}

function Suspended({ tenant }: { tenant: OwnTenant }) {
  return (
    <div className={row}>
      <Name tenant={tenant} />
      <Badge tone="warn">Suspended</Badge>
      <p className="w-full text-ink-2">
        The operator of this Readymark closed it for now: {tenant.suspendedReason} Nothing is lost; ask the operator.
      </p>
    </div>
  );
}

function Name({ tenant }: { tenant: OwnTenant }) {
  return (
    <span className="min-w-0 flex-1">
      <span className="block font-medium">{tenant.name}</span>
      <span className="block text-ink-3">{roleNames[tenant.role].name}</span>
    </span>
  );
}

type Invitations = { invitations: readonly OwnInvitation[]; accept: FormAction };

/** What a person is invited to, each with the button that accepts it. */
export function InvitationList({ invitations, accept }: Invitations) {
  return (
    <ul className="divide-y divide-line">
      {invitations.map(({ id, tenantName, role, expiresAt }) => (
        <li key={id} className={row}>
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{tenantName}</span>
            <span className="block text-ink-3">
              As {roleNames[role].name}, until <DateText value={expiresAt} />
            </span>
          </span>
          <Form action={accept} aria-label={`Join ${tenantName}`}>
            <input type="hidden" name="id" value={id} />
            <SubmitButton>Join</SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}
