import type { NavEntry } from '#components/frame/nav.ts';
import { can, type Permission, type Role } from '#lib/auth/permissions.ts';

type Room = Omit<NavEntry, 'href'> & { path: string; permission: Permission };

const rooms: Room[] = [
  { path: '', label: 'Overview', icon: 'overview', permission: 'products.read', exact: true },
  { path: '/products', also: '/snapshots', label: 'Products', icon: 'product', permission: 'products.read' },
  { path: '/questionnaire', label: 'Questionnaire', icon: 'questionnaire', permission: 'answers.read' },
  { path: '/gaps', label: 'Gaps', icon: 'flag', permission: 'answers.read' },
  { path: '/regulations', label: 'Regulations', icon: 'regulation', permission: 'products.read' },
  { path: '/evidence', label: 'Evidence', icon: 'evidence', permission: 'evidence.read' },
  { path: '/sharing', label: 'Sharing', icon: 'share', permission: 'shares.read' },
];

const office: Room[] = [
  { path: '/people', label: 'People', icon: 'people', permission: 'people.read' },
  { path: '/audit', label: 'Audit log', icon: 'activity', permission: 'audit.read' },
  { path: '/settings', label: 'Settings', icon: 'settings', permission: 'settings.read' },
];

/** The rooms a role may enter. Only for showing the way: every page checks for itself. */
export function roomsFor(slug: string, role: Role): { nav: NavEntry[]; navEnd: NavEntry[] } {
  const open = (list: Room[]) =>
    list
      .filter((room) => can(role, room.permission))
      .map(({ path, also, permission: _, ...entry }) => ({
        ...entry,
        href: `/t/${slug}${path}`,
        ...(also && { also: `/t/${slug}${also}` }),
      }));
  return { nav: open(rooms), navEnd: open(office) };
}
