export const roles = ['admin', 'manager', 'contributor', 'viewer'] as const;
export type Role = (typeof roles)[number];

export const roleNames: Record<Role, { name: string; does: string }> = {
  admin: { name: 'Admin', does: 'Everything, and looks after people and settings' },
  manager: { name: 'Compliance manager', does: 'Products, answers, evidence, assignments and sharing' },
  contributor: { name: 'Contributor', does: 'Answers and uploads what is assigned' },
  viewer: { name: 'Viewer', does: 'Reads everything but people, sharing and the audit log' },
};

/** What each role may do: the one table. */
const table = {
  'products.read': ['admin', 'manager', 'contributor', 'viewer'],
  'products.write': ['admin', 'manager'],
  'answers.read': ['admin', 'manager', 'contributor', 'viewer'],
  /** A contributor only in sections assigned to them; the command checks. */
  'answers.write': ['admin', 'manager', 'contributor'],
  'answers.assign': ['admin', 'manager'],
  'evidence.read': ['admin', 'manager', 'contributor', 'viewer'],
  'evidence.write': ['admin', 'manager', 'contributor'],
  'evidence.review': ['admin', 'manager'],
  'law.adopt': ['admin', 'manager'],
  'snapshots.read': ['admin', 'manager', 'contributor', 'viewer'],
  'snapshots.write': ['admin', 'manager'],
  'shares.read': ['admin', 'manager'],
  'shares.write': ['admin', 'manager'],
  /** Frameworks of one's own. */
  'law.write': ['admin'],
  'people.read': ['admin'],
  'people.write': ['admin'],
  'audit.read': ['admin'],
  'settings.read': ['admin', 'manager', 'contributor', 'viewer'],
  'settings.write': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof table;
export const permissions = Object.keys(table) as Permission[];

/** Whether a role may do a thing. */
export function can(role: Role, permission: Permission): boolean {
  return (table[permission] as readonly Role[]).includes(role);
}
