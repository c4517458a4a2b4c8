import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { AppFrame } from '#components/frame/app-frame.tsx';
import { readTheme, themeCookie } from '#components/frame/theme.ts';
import { findMember } from '#lib/auth/member.ts';
import { today } from '#lib/readiness/today.ts';
import { tenantsOf } from '#lib/tenants/queries.ts';
import { AsOfBand } from './as-of-band.tsx';
import { MeMenu } from './me-menu.tsx';
import { TenantPalette } from './palette.tsx';
import { roomsFor } from './rooms.ts';
import { TenantSwitcher } from './tenant-switcher.tsx';

type Props = { children: ReactNode; params: Promise<{ tenant: string }> };

/** The frame around a tenant's pages. It decides nothing about access: for a stranger there is no frame, and the page says 404. */
export default async function TenantLayout({ children, params }: Props) {
  const { tenant } = await params;
  const member = await findMember(tenant, 'settings.read');
  if (!member) return children;
  const [tenants, jar] = await Promise.all([tenantsOf(member.personId), cookies()]);
  return (
    <AppFrame
      {...roomsFor(tenant, member.role)}
      home={<TenantSwitcher current={member} tenants={tenants} />}
      search={<TenantPalette tenant={tenant} role={member.role} />}
      tools={<MeMenu member={member} theme={readTheme(jar.get(themeCookie)?.value)} />}
      band={<AsOfBand today={today()} />}
      folded={jar.get('rail')?.value === 'folded'}
    >
      {children}
    </AppFrame>
  );
}
