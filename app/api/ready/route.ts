import { notReady } from '#lib/db/ready.ts';

/** Whether this process can serve: its database answers and has this version's migrations. */
export async function GET() {
  const lacking = await notReady();
  return Response.json(lacking ? { status: 'not ready', lacking } : { status: 'ready' }, {
    status: lacking ? 503 : 200,
    headers: { 'Cache-Control': 'no-store' },
  });
}

export const dynamic = 'force-dynamic';
