import type { FrameworkReport } from '#lib/frameworks/report.ts';

/** What a table does not say of itself. */
export type About = { title: string; shortTitle: string; version: string; force: string; markets: string[] };

/** Sends a file to be checked, or imported; a sentence when that cannot be done. */
export async function send(
  tenant: string,
  file: Blob,
  { markets, ...about }: About,
  wanted: boolean,
): Promise<FrameworkReport | string> {
  const asked = new URLSearchParams([...Object.entries(about), ...markets.map((it) => ['market', it])]);
  if (wanted) asked.set('do', 'import');
  try {
    const address = `/t/${encodeURIComponent(tenant)}/regulations/import/file?${asked}`;
    const headers = { 'Content-Type': 'application/octet-stream' };
    const response = await fetch(address, { method: 'POST', headers, body: file });
    const answer = await response.json();
    return response.ok ? answer : (answer.message ?? unreachable);
  } catch {
    return unreachable;
  }
}

const unreachable = 'The file could not be sent. Nothing was imported: check the connection and choose it again.';

/** What a table is first called: as its file, until somebody says better. */
export function aboutFile(name: string): About {
  const title =
    name
      .replace(/\.[^.]*$/, '')
      .replace(/[-_\s]+/g, ' ')
      .trim() || 'Our own list';
  const shortTitle = title.length <= 20 ? title : title.slice(0, 20).replace(/\s+\S*$/, '');
  return { title, shortTitle, version: '1.0.0', force: 'voluntary', markets: [] };
}
