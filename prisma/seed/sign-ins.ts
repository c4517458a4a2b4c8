/** The demo's people, printed at the start. One password for all: it is a demo. */
export const demoPassword = 'open-the-demo-2026';

export const demoPeople = {
  admin: { email: 'ingrid@norrvik.example', name: 'Ingrid Dahl' },
  manager: { email: 'maya@norrvik.example', name: 'Maya Okafor' },
  contributor: { email: 'tomas@norrvik.example', name: 'Tomas Lindqvist' },
  viewer: { email: 'priya@norrvik.example', name: 'Priya Raman' },
  operator: { email: 'operator@readymark.example', name: 'Olof Berg' },
} as const;

export const demoSignIns = [
  { email: demoPeople.manager.email, password: demoPassword, who: 'compliance manager of Norrvik Electronics' },
  { email: demoPeople.admin.email, password: demoPassword, who: 'admin' },
  { email: demoPeople.contributor.email, password: demoPassword, who: 'engineer' },
  { email: demoPeople.viewer.email, password: demoPassword, who: 'viewer' },
  { email: demoPeople.operator.email, password: demoPassword, who: 'operator of this installation' },
];
