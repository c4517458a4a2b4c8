/** Whether this process is alive; asks nobody else, so that a slow database does not have it restarted. */
export const GET = () => Response.json({ status: 'alive' }, { headers: { 'Cache-Control': 'no-store' } });

export const dynamic = 'force-dynamic';
