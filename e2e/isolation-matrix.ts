import type { Permission } from '#lib/auth/permissions.ts';
import type { ShareKind, World } from './isolation-world.ts';

/**
 * Who may open what: every route and every action of the build. One that is not here fails the test, so that nothing is added
 * without saying who it is for.
 */
export type Access =
  /** Everybody in the world; it shows nothing of any tenant. */
  | 'everybody'
  /** Whoever is signed in; it shows what is theirs. */
  | 'person'
  | 'operator'
  /** Whoever holds a live link. */
  | 'share'
  /** Whoever holds a link to a snapshot. */
  | 'frozen'
  | Permission;

export type Asked = { method?: 'GET' | 'POST' | 'PUT' | 'DELETE'; path: string; body?: string };

export type Route = {
  access: Access;
  /** Pages send people without a session to sign in; files and other answers are simply not there for them. */
  kind: 'page' | 'answer';
  ask: (world: World, share: ShareKind) => Asked[];
  /** What those who may get; 200 unless said. */
  gives?: number[];
};

const page = (access: Access, path: (world: World, share: ShareKind) => string): Route => ({
  access,
  kind: 'page',
  ask: (world, share) => [{ path: path(world, share) }],
});
const answer = (access: Access, ask: (world: World, share: ShareKind) => Asked, gives?: number[]): Route => ({
  access,
  kind: 'answer',
  ask: (world, share) => [ask(world, share)],
  ...(gives && { gives }),
});
const t = ({ tenant }: World, rest = ''): string => `/t/${tenant.slug}${rest}`;
const s = ({ shares }: World, kind: ShareKind, rest = ''): string => `/s/view/${shares[kind].id}${rest}`;

/** Pages of the link to a snapshot; who holds another link knocks with that. */
const f = (world: World, kind: ShareKind, rest = ''): string =>
  s(world, kind === 'live' ? 'frozen' : kind, `/frozen${rest}`);

export const routes: Record<string, Route> = {
  // Who is signed in is sent on to what is theirs.
  '/': { ...page('everybody', () => '/'), gives: [200, 307] },
  '/sign-in': { ...page('everybody', () => '/sign-in'), gives: [200, 307] },
  '/sign-up': { ...page('everybody', () => '/sign-up'), gives: [200, 307] },
  '/reset': page('everybody', () => '/reset'),
  '/reset/[token]': page('everybody', () => '/reset/nonsense'),
  '/invite/[token]': page('everybody', () => '/invite/nonsense'),
  // Only in development.
  '/style': { ...page('everybody', () => '/style'), gives: [404] },
  '/style/frame': { ...page('everybody', () => '/style/frame'), gives: [404] },
  '/sign-out': answer('everybody', () => ({ path: '/sign-out' }), [405]),
  '/api/auth/[...nextauth]': answer('everybody', () => ({ path: '/api/auth/session' })),
  '/api/health': answer('everybody', () => ({ path: '/api/health' })),
  '/api/ready': answer('everybody', () => ({ path: '/api/ready' })),
  '/_not-found': page('everybody', () => '/nothing-here'),
  '/_global-error': page('everybody', () => '/_global-error'),

  '/account': page('person', () => '/account'),
  '/tenants': page('person', () => '/tenants'),

  '/operator': page('operator', () => '/operator'),
  '/operator/health': page('operator', () => '/operator/health'),
  '/operator/mail': page('operator', () => '/operator/mail'),

  '/t/[tenant]': page('products.read', (w) => t(w)),
  '/t/[tenant]/gaps': page('answers.read', (w) => t(w, '/gaps')),
  '/t/[tenant]/markets/[market]': page('products.read', (w) => t(w, '/markets/EU')),
  '/t/[tenant]/organisation': page('answers.read', (w) => t(w, '/organisation')),
  '/t/[tenant]/organisation/progress': answer('answers.read', (w) => ({ path: t(w, '/organisation/progress') })),
  '/t/[tenant]/questionnaire': page('answers.read', (w) => t(w, '/questionnaire')),
  '/t/[tenant]/questionnaire/[product]': page('answers.read', (w) => t(w, `/questionnaire/${w.product}`)),
  '/t/[tenant]/products/[product]/price': page('products.read', (w) => t(w, `/products/${w.product}/price?market=GB`)),
  '/t/[tenant]/regulations': page('products.read', (w) => t(w, '/regulations')),
  '/t/[tenant]/regulations/[regulation]': page('products.read', (w) => t(w, '/regulations/uk-psti')),
  '/t/[tenant]/regulations/[regulation]/[requirement]': page('products.read', (w) =>
    t(w, '/regulations/uk-psti/psti-pw-model'),
  ),
  '/t/[tenant]/regulations/[regulation]/changes': page('products.read', (w) =>
    t(w, '/regulations/cra/changes?on=2027-12-11'),
  ),
  '/t/[tenant]/regulations/[regulation]/export': answer('products.read', (w) => ({
    path: t(w, `/regulations/${w.framework}/export`),
  })),
  '/t/[tenant]/regulations/crosswalk': page('products.read', (w) =>
    t(w, '/regulations/crosswalk?spine=uk-psti&cell=psti-pw-model/us-ca-sb327'),
  ),
  '/t/[tenant]/regulations/crosswalk/export': answer('products.read', (w) => ({
    path: t(w, `/regulations/crosswalk/export?spine=${w.framework}`),
  })),
  '/t/[tenant]/regulations/import': page('law.write', (w) => t(w, '/regulations/import')),
  '/t/[tenant]/regulations/import/example': answer('law.write', (w) => ({
    path: t(w, '/regulations/import/example?as=questions'),
  })),
  '/t/[tenant]/regulations/import/file': answer(
    'law.write',
    (w) => ({
      method: 'POST',
      path: t(w, '/regulations/import/file'),
      body: '{',
    }),
    [422],
  ),
  '/api/v1/tenants/[tenant]/crosswalk': answer('products.read', ({ tenant, framework }) => ({
    path: `/api/v1/tenants/${tenant.slug}/crosswalk?spine=${framework}`,
  })),
  '/api/v1/tenants/[tenant]/crosswalk/[requirement]': answer('products.read', ({ tenant }) => ({
    path: `/api/v1/tenants/${tenant.slug}/crosswalk/psti-pw-model`,
  })),
  '/t/[tenant]/evidence': page('evidence.read', (w) => t(w, `/evidence?show=${w.evidence}`)),
  '/t/[tenant]/evidence/choices': answer('evidence.write', (w) => ({ path: t(w, '/evidence/choices?find=Camera') })),
  '/t/[tenant]/products': page('products.read', (w) => t(w, '/products')),
  '/t/[tenant]/products/new': page('products.write', (w) => t(w, '/products/new')),
  '/t/[tenant]/products/import': page('products.write', (w) => t(w, '/products/import')),
  '/t/[tenant]/products/import/rows': answer(
    'products.write',
    (w) => ({ method: 'POST', path: t(w, '/products/import/rows'), body: 'nonsense' }),
    [200, 422],
  ),
  '/t/[tenant]/products/import/template': answer('products.write', (w) => ({
    path: t(w, '/products/import/template'),
  })),
  '/t/[tenant]/products/export': answer('products.read', (w) => ({ path: t(w, '/products/export') })),
  '/t/[tenant]/products/preview': answer('products.write', (w) => ({
    method: 'POST',
    path: t(w, '/products/preview'),
    body: '{"roles":[],"placements":[],"answers":[]}',
  })),
  '/t/[tenant]/products/[product]': page('products.read', (w) => t(w, `/products/${w.product}`)),
  '/t/[tenant]/products/[product]/activity': page('products.read', (w) => t(w, `/products/${w.product}/activity`)),
  '/t/[tenant]/products/[product]/details': page('products.read', (w) => t(w, `/products/${w.product}/details`)),
  '/t/[tenant]/products/[product]/evidence': page('evidence.read', (w) => t(w, `/products/${w.product}/evidence`)),
  '/t/[tenant]/products/[product]/snapshots': page('snapshots.read', (w) => t(w, `/products/${w.product}/snapshots`)),
  '/t/[tenant]/snapshots/[snapshot]': page('snapshots.read', (w) => t(w, `/snapshots/${w.snapshot}`)),
  '/t/[tenant]/snapshots/[snapshot]/[market]/[regulation]': page('snapshots.read', (w) =>
    t(w, `/snapshots/${w.snapshot}/EU/cra`),
  ),
  '/t/[tenant]/snapshots/[snapshot]/document': answer('snapshots.read', (w) => ({
    path: t(w, `/snapshots/${w.snapshot}/document`),
  })),
  '/t/[tenant]/sharing': page('shares.read', (w) => t(w, '/sharing')),
  '/t/[tenant]/people': page('people.read', (w) => t(w, '/people')),
  '/t/[tenant]/audit': page('audit.read', (w) => t(w, '/audit')),
  '/t/[tenant]/audit/export': answer('audit.read', (w) => ({ path: t(w, '/audit/export') })),
  '/t/[tenant]/search': answer('products.read', (w) => ({ path: t(w, '/search?q=Camera') })),
  '/t/[tenant]/settings': page('settings.read', (w) => t(w, '/settings')),

  '/api/files/evidence': answer(
    'evidence.write',
    (w) => ({ method: 'POST', path: `/api/files/evidence?tenant=${w.tenant.slug}` }),
    [400],
  ),
  '/api/files/evidence/[evidence]': answer('evidence.read', (w) => ({
    path: `/api/files/evidence/${w.evidence}?tenant=${w.tenant.slug}`,
  })),
  '/api/files/products/[product]/photo': {
    access: 'products.read',
    kind: 'answer',
    ask: (w) => [{ path: `/api/files/products/${w.product}/photo?tenant=${w.tenant.slug}` }],
  },

  // The address is the key: whoever has it may enter. Here it is one that opens nothing, and leads to a page that says so.
  '/s/[token]': answer('everybody', () => ({ path: '/s/nonsense' }), [303, 429]),
  '/s/view/[share]': page('share', (w, kind) => s(w, kind)),
  // Without a passphrase there is nothing to unlock: it leads on to the view.
  '/s/view/[share]/unlock': { ...page('share', (w, kind) => s(w, kind, '/unlock')), gives: [307] },
  '/s/view/[share]/products/[product]': page('share', (w, kind) => s(w, kind, `/products/${w.product}`)),
  '/s/view/[share]/products/[product]/[market]/[regulation]': page('share', (w, kind) =>
    s(w, kind, `/products/${w.product}/EU/cra`),
  ),
  '/s/view/[share]/frozen': page('frozen', (w, kind) => f(w, kind)),
  '/s/view/[share]/frozen/[market]/[regulation]': page('frozen', (w, kind) => f(w, kind, '/EU/cra')),
  '/s/view/[share]/frozen/evidence/[evidence]': answer('frozen', (w, kind) => ({
    path: f(w, kind, `/evidence/${w.evidence}`),
  })),
  '/s/view/[share]/products/[product]/evidence/[evidence]': answer('share', (w, kind) => ({
    path: s(w, kind, `/products/${w.product}/evidence/${w.evidence}`),
  })),
};

export type Action = {
  access: Access;
  /** A page that carries it. */
  page: (world: World) => string;
  /** What it is called with; ids are those of `world`, `slug` is the tenant it is told to act in. */
  args: (world: World, slug: string) => unknown[];
  /** Why a call by somebody who may is not expected to change a row of the tenant. */
  leaves?: string;
};

const idle = { status: 'idle' };
const form = (fields: Record<string, string | string[]>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) data.append(name, one);
  return data;
};
const inForm = (
  access: Access,
  where: string,
  fields: (w: World) => Record<string, string | string[]>,
  leaves?: string,
): Action => ({
  access,
  page: (w) => t(w, where),
  args: (w, slug) => [slug, idle, form(fields(w))],
  ...(leaves && { leaves }),
});
const open = (where: string, why: string, args: unknown[] = [idle, form({})]): Action => ({
  access: 'everybody',
  page: () => where,
  args: () => args,
  leaves: why,
});
const ofPerson = (fields: Record<string, string>, leaves?: string): Action => ({
  access: 'person',
  page: () => '/account',
  args: () => [idle, form(fields)],
  ...(leaves && { leaves }),
});
const ofOperator = (fields: (w: World) => Record<string, string>, leaves?: string, where = '/operator'): Action => ({
  access: 'operator',
  page: () => where,
  args: (w) => [idle, form(fields(w))],
  ...(leaves && { leaves }),
});
const onProduct = (rest: (w: World, slug: string) => unknown[], access: Access, leaves?: string): Action => ({
  access,
  page: (w) => t(w, `/questionnaire/${w.product}`),
  args: (w, slug) => [slug, w.product, ...rest(w, slug)],
  ...(leaves && { leaves }),
});
const anywhere = 'it is for people without an account';
const reads = 'it only reads';
const fresh = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const described = { title: 'Changed', type: 'test-report', description: '', validFrom: '', validUntil: '' };
const placements = [{ market: 'GB', placedOn: '2026-05-05', lastPlacedOn: null }];
const identityOf = (w: World) => ({
  name: 'Changed',
  model: `M-${w.canary}`,
  family: '',
  description: '',
  ownerId: null,
});

export const actions: Record<string, Action> = {
  'app/(public)/sign-in/actions.ts#signInAction': open('/sign-in', anywhere),
  'app/(public)/sign-up/actions.ts#signUpAction': open('/sign-up', anywhere),
  'app/(public)/reset/actions.ts#requestResetAction': open('/reset', anywhere),
  'app/(public)/reset/[token]/actions.ts#resetAction': open('/reset/nonsense', anywhere),
  'app/(public)/invite/[token]/actions.ts#joinAction': open('/invite/nonsense', anywhere, ['nonsense', idle, form({})]),
  'app/(public)/invite/[token]/actions.ts#acceptAction': open('/invite/nonsense', anywhere, ['nonsense', idle]),
  'app/(public)/style/try-save.ts#trySave': open('/style', 'it keeps nothing'),

  'app/account/actions.ts#renameAction': ofPerson({ name: 'Changed' }),
  'app/account/actions.ts#changePasswordAction': ofPerson(
    { current: 'wrong', password: 'long enough to be one' },
    'the current password is wrong',
  ),
  'app/account/actions.ts#endSessionAction': ofPerson({ id: fresh }, 'the session is of nobody'),
  'app/tenants/actions.ts#acceptAction': {
    access: 'person',
    page: () => '/tenants',
    args: (w) => [idle, form({ id: w.invitation })],
    leaves: 'the invitation is for somebody else',
  },

  'app/operator/actions.ts#createAction': ofOperator(
    (w) => ({ name: 'Other', slug: `o-${w.tenant.id}`, email: `o-${w.tenant.id}@example.com` }),
    'it makes another tenant',
  ),
  'app/operator/actions.ts#suspendAction': ofOperator((w) => ({ id: w.tenant.id, reason: 'Unpaid for a year' })),
  'app/operator/actions.ts#resumeAction': ofOperator((w) => ({ id: w.tenant.id }), 'the tenant is not suspended'),
  'app/operator/mail/actions.ts#retryAction': ofOperator(
    () => ({ id: fresh }),
    'the message is none',
    '/operator/mail',
  ),

  'app/t/[tenant]/people/actions.ts#inviteAction': inForm('people.write', '/people', (w) => ({
    emails: `new-${w.tenant.id}@example.com`,
    role: 'viewer',
  })),
  'app/t/[tenant]/people/actions.ts#resendAction': inForm('people.write', '/people', (w) => ({ id: w.invitation })),
  'app/t/[tenant]/people/actions.ts#revokeAction': inForm('people.write', '/people', (w) => ({ id: w.invitation })),
  'app/t/[tenant]/people/actions.ts#changeRoleAction': inForm('people.write', '/people', (w) => ({
    id: w.members.viewer.memberId,
    version: '1',
    role: 'manager',
  })),
  'app/t/[tenant]/people/actions.ts#removeAction': inForm('people.write', '/people', (w) => ({
    id: w.members.viewer.memberId,
    version: '1',
  })),
  'app/t/[tenant]/regulations/actions.ts#adoptAllAction': {
    access: 'law.adopt',
    page: (w) => t(w, '/regulations'),
    args: (_, slug) => [slug],
    leaves: 'nothing newer waits',
  },
  'app/t/[tenant]/regulations/[regulation]/changes/actions.ts#adoptAction': inForm(
    'law.adopt',
    '/regulations/cra/changes?on=2027-12-11',
    () => ({ regulation: 'cra', version: '9.9.9', note: '' }),
    'nothing newer waits',
  ),
  'app/t/[tenant]/regulations/[regulation]/changes/actions.ts#countAction': inForm(
    'law.adopt',
    '/regulations/cra/changes?on=2027-12-11',
    () => ({ regulation: 'cra', on: '2027-12-11' }),
  ),
  'app/t/[tenant]/settings/actions.ts#renameAction': inForm('settings.write', '/settings', () => ({
    name: 'Changed Works',
  })),
  'app/t/[tenant]/regulations/[regulation]/actions.ts#retireAction': {
    access: 'law.write',
    page: (w) => t(w, `/regulations/${w.framework}`),
    args: (w, slug) => [slug, idle, form({ id: w.framework })],
  },
  'app/t/[tenant]/sharing/actions.ts#createShareAction': inForm('shares.write', '/sharing', (w) => ({
    id: fresh,
    name: 'Mine',
    productIds: w.product,
    markets: 'EU',
    days: '30',
  })),
  'app/t/[tenant]/sharing/actions.ts#revokeShareAction': inForm('shares.write', '/sharing', (w) => ({
    id: w.shares.live.id,
  })),

  'app/t/[tenant]/evidence/actions.ts#addLinkAction': inForm('evidence.write', '/evidence', () => ({
    id: fresh,
    url: 'https://example.com',
    ...described,
  })),
  'app/t/[tenant]/evidence/actions.ts#changeEvidenceAction': inForm('evidence.write', '/evidence', (w) => ({
    id: w.evidence,
    version: '1',
    ...described,
  })),
  'app/t/[tenant]/evidence/actions.ts#reviewEvidenceAction': inForm('evidence.review', '/evidence', (w) => ({
    id: w.evidence,
    version: '1',
    review: 'rejected',
    note: 'No',
  })),
  'app/t/[tenant]/evidence/actions.ts#archiveEvidenceAction': {
    access: 'evidence.write',
    page: (w) => t(w, '/evidence'),
    args: (w, slug) => [slug, form({ id: w.evidence, archived: 'true' })],
  },
  'app/t/[tenant]/evidence/actions.ts#attachAction': inForm('evidence.write', '/evidence', (w) => ({
    evidenceIds: w.evidence,
    questionIds: 'support-end-date',
    productIds: w.product,
  })),
  'app/t/[tenant]/evidence/actions.ts#setAttachedAction': {
    access: 'evidence.write',
    page: (w) => t(w, '/evidence'),
    args: (w, slug) => [
      slug,
      { evidenceIds: [w.evidence], questionId: 'support-end-date', productIds: [w.product] },
      true,
    ],
  },

  'app/t/[tenant]/gaps/actions.ts#assignAction': inForm('answers.assign', '/gaps', (w) => ({
    everything: '1',
    query: '',
    memberId: w.members.contributor.memberId,
    dueOn: '',
  })),
  'app/t/[tenant]/products/actions.ts#setOwnerAction': inForm('products.write', '/products', (w) => ({
    id: w.product,
    ownerId: w.members.admin.memberId,
  })),
  'app/t/[tenant]/products/actions.ts#addMarketAction': inForm('products.write', '/products', (w) => ({
    id: w.product,
    market: 'US-CA',
    placedOn: '2026-05-05',
  })),
  'app/t/[tenant]/products/actions.ts#archiveAction': inForm('products.write', '/products', (w) => ({ id: w.product })),
  'app/t/[tenant]/products/actions.ts#restoreAction': inForm('products.write', '/products', (w) => ({ id: w.retired })),
  'app/t/[tenant]/products/actions.ts#undoAction': {
    access: 'products.write',
    page: (w) => t(w, '/products'),
    args: (w, slug) => [slug, { act: 'archive', productIds: [w.retired] }],
  },
  'app/t/[tenant]/products/new/actions.ts#checkStepAction': {
    access: 'products.write',
    page: (w) => t(w, '/products/new'),
    args: (w, slug) => [slug, 1, { id: fresh, ...identityOf(w) }],
    leaves: reads,
  },
  'app/t/[tenant]/products/new/actions.ts#registerAction': {
    access: 'products.write',
    page: (w) => t(w, '/products/new'),
    args: (w, slug) => [
      slug,
      { id: fresh, ...identityOf(w), model: `New ${slug}`, roles: ['manufacturer'], placements, answers: [] },
    ],
  },
  'app/t/[tenant]/products/[product]/details/actions.ts#changeProductAction': {
    access: 'products.write',
    page: (w) => t(w, `/products/${w.product}/details`),
    args: (w, slug) => [slug, { productId: w.product, version: 1, parentId: null, ...identityOf(w) }],
  },
  'app/t/[tenant]/products/[product]/details/actions.ts#setPlacementsAction': {
    access: 'products.write',
    page: (w) => t(w, `/products/${w.product}/details`),
    args: (w, slug) => [slug, { productId: w.product, version: 1, roles: ['manufacturer'], placements }],
  },
  'app/t/[tenant]/products/[product]/details/actions.ts#archiveProductAction': {
    access: 'products.write',
    page: (w) => t(w, `/products/${w.product}/details`),
    args: (w, slug) => [slug, w.product, true],
  },

  'app/t/[tenant]/products/[product]/snapshots/actions.ts#takeSnapshotAction': {
    access: 'snapshots.write',
    page: (w) => t(w, `/products/${w.product}/snapshots`),
    args: (w, slug) => [
      slug,
      idle,
      form({ id: fresh, productId: w.product, title: 'Mine', note: '', asOf: '2026-12-01' }),
    ],
  },

  'app/t/[tenant]/questionnaire/actions.ts#save': onProduct(
    (w) => [{ questionId: w.asked, value: 'unique-per-device', note: 'Mine', reason: '', version: 1 }],
    'answers.write',
  ),
  'app/t/[tenant]/questionnaire/actions.ts#history': onProduct((w) => [w.asked], 'answers.read', reads),
  'app/t/[tenant]/questionnaire/actions.ts#library': {
    access: 'evidence.read',
    page: (w) => t(w, `/questionnaire/${w.product}`),
    args: (_, slug) => [slug, ''],
    leaves: reads,
  },
  'app/t/[tenant]/questionnaire/actions.ts#attach': onProduct(
    (w) => ['support-end-date', [w.evidence]],
    'answers.write',
  ),
  'app/t/[tenant]/questionnaire/actions.ts#detach': onProduct((w) => [w.asked, w.evidence], 'answers.write'),
  'app/t/[tenant]/questionnaire/actions.ts#assign': onProduct(
    (w) => [idle, form({ topic: 'passwords', memberId: w.members.contributor.memberId, dueOn: '' })],
    'answers.assign',
  ),

  'app/s/view/[share]/unlock/actions.ts#unlockAction': {
    access: 'share',
    page: (w) => s(w, 'live', '/unlock'),
    args: (w) => [w.shares.live.id, idle, form({ passphrase: 'wrong' })],
    leaves: 'it only sets a cookie',
  },
};
