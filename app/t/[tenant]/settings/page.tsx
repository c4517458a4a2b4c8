import type { Metadata } from 'next';
import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { DescriptionList } from '#components/ui/description-list.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can, roleNames } from '#lib/auth/permissions.ts';
import { env } from '#lib/env.ts';
import { renameAction } from './actions.ts';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage({ params }: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'settings.read');
  const { tenantName, name, email, role } = member;
  return (
    <>
      <PageHeader title="Settings" />
      <div className="stack-6 max-w-3xl">
        <Section title="Organisation">
          {can(role, 'settings.write') ? (
            <Form action={renameAction.bind(null, tenant)} aria-label="Organisation" className="max-w-sm">
              <Field name="name" label="Name" hint="Shown to your people and to auditors.">
                <Input key={tenantName} defaultValue={tenantName} maxLength={100} required />
              </Field>
              <div>
                <SubmitButton variant="secondary">Save name</SubmitButton>
              </div>
            </Form>
          ) : (
            <p>{tenantName}. An admin can change the name.</p>
          )}
          <p className="mt-4 text-ink-3">
            Address: <span className="font-mono">{`${env().PUBLIC_URL}/t/${tenant}`}</span>
          </p>
        </Section>
        <Section
          title="You"
          description="Your name, password and signed-in browsers are the same in all your organisations."
          action={<LinkButton href="/account">Your account</LinkButton>}
        >
          <DescriptionList
            items={[
              { term: 'Name', value: name },
              { term: 'E-mail', value: email },
              { term: 'Role', value: `${roleNames[role].name}: ${roleNames[role].does.toLowerCase()}` },
            ]}
          />
        </Section>
      </div>
    </>
  );
}
