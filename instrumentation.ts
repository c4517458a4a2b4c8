import type { Instrumentation } from 'next';

/** Runs once before the first request: a server with a wrong setting or a hole in its fence does not start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('#lib/env.ts');
  const settings = env();
  process.env.NEXTAUTH_URL ??= settings.PUBLIC_URL;
  if (process.env.NEXT_PHASE === 'phase-production-build') return;
  const { assertFenced } = await import('#lib/db/gate.ts');
  await assertFenced();
  const { startBackground } = await import('#lib/jobs/background.ts');
  startBackground();
}

/** Every error a request ended in, with its number; the person sees the digest. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log, loggedPath } = await import('#lib/log.ts');
  log.error(
    {
      error,
      digest: (error as { digest?: string }).digest,
      request: request.headers['x-request-id'],
      method: request.method,
      path: loggedPath(request.path),
      route: context.routePath,
      kind: context.routeType,
    },
    'request failed',
  );
};
