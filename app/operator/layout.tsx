import type { ReactNode } from 'react';
import { PersonalBar } from '#components/frame/personal-bar.tsx';
import { PublicPage } from '#components/frame/public-page.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { findPerson } from '#lib/auth/person.ts';

const tabs = [
  { href: '/operator', label: 'Tenants' },
  { href: '/operator/mail', label: 'Mail' },
  { href: '/operator/health', label: 'Health' },
];

/** The frame of the operator's pages. It decides nothing about access: for others there is no frame, and the page says 404. */
export default async function OperatorLayout({ children }: { children: ReactNode }) {
  const person = await findPerson();
  if (!person?.isOperator) return children;
  return (
    <PublicPage title="Operator" width="wide" aside={<PersonalBar {...person} />}>
      <Tabs tabs={tabs} label="Operator" />
      {children}
    </PublicPage>
  );
}
