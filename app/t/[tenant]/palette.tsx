import type { Command, CommandFinder } from '#components/frame/command.ts';
import { can, type Permission, type Role } from '#lib/auth/permissions.ts';
import { ContentTrigger } from './content-trigger.tsx';
import { roomsFor } from './rooms.ts';

type Open = { permission: Permission };

/** The way to every room, the commonest acts and everything in them by a few letters, and into the tables with what was typed. */
export function TenantPalette({ tenant, role }: { tenant: string; role: Role }) {
  const base = `/t/${tenant}`;
  const { nav, navEnd } = roomsFor(tenant, role);
  const rooms = [...nav, ...navEnd].map(({ href, label, icon }): Command => ({ id: href, href, label, icon }));
  const allowed = <Entry extends Open>(list: Entry[]) => list.filter(({ permission }) => can(role, permission));
  return (
    <ContentTrigger
      tenant={tenant}
      groups={[
        { heading: 'Go to', commands: [...rooms, ...allowed(places(base))] },
        { heading: 'Do', commands: allowed(acts(base)) },
      ].filter(({ commands }) => commands.length > 0)}
      finders={allowed(finders(base))}
    />
  );
}

const places = (base: string): (Command & Open)[] => [
  {
    id: 'crosswalk',
    label: 'Crosswalk',
    href: `${base}/regulations/crosswalk`,
    icon: 'table',
    hint: 'Regulations',
    keywords: ['EN 303 645', 'mapping', 'spine', 'matrix', 'overlap'],
    permission: 'products.read',
  },
];

const acts = (base: string): (Command & Open)[] => [
  {
    id: 'register',
    label: 'Register a product',
    href: `${base}/products/new`,
    icon: 'plus',
    permission: 'products.write',
  },
  {
    id: 'import',
    label: 'Import products',
    href: `${base}/products/import`,
    icon: 'upload',
    permission: 'products.write',
  },
];

const finders = (base: string): (CommandFinder & Open)[] => [
  { label: 'Products', href: `${base}/products`, icon: 'product', permission: 'products.read' },
  { label: 'Gaps', href: `${base}/gaps`, icon: 'flag', permission: 'answers.read' },
  { label: 'Evidence', href: `${base}/evidence`, icon: 'evidence', permission: 'evidence.read' },
];
