import type { Metadata } from 'next';
import { PersonalBar } from '#components/frame/personal-bar.tsx';
import { PublicPage } from '#components/frame/public-page.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Section } from '#components/ui/section.tsx';
import { requirePerson } from '#lib/auth/person.ts';
import { invitationsOf } from '#lib/people/queries.ts';
import { tenantsOf } from '#lib/tenants/queries.ts';
import { acceptAction } from './actions.ts';
import { InvitationList, TenantList } from './lists.tsx';

export const metadata: Metadata = { title: 'Your organisations' };

export default async function TenantsPage() {
  const person = await requirePerson('/tenants');
  const [tenants, invitations] = await Promise.all([
    tenantsOf(person.id),
    person.emailProven ? invitationsOf(person.email) : [],
  ]);
  return (
    <PublicPage title="Your organisations" width="list" aside={<PersonalBar {...person} />}>
      {invitations.length > 0 && (
        <Section title="Invitations" flush>
          <InvitationList invitations={invitations} accept={acceptAction} />
        </Section>
      )}
      {tenants.length > 0 && <TenantList tenants={tenants} />}
      {tenants.length === 0 && (
        <EmptyState icon="organisation" title="You belong to no organisation yet">
          Ask an admin of your organisation for an invitation. It comes by e-mail to {person.email}.
        </EmptyState>
      )}
    </PublicPage>
  );
}
