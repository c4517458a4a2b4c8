import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#bin/root.ts';
import { inTenant, type TenantId } from '#lib/db/tenant.ts';

const questionId = 'software-updatable';

type Where = { address: string; cookie: string; tenantId: string; slug: string; productId: string };

/** Saves the same answer again and again as the questionnaire does, yes and no in turn, each on top of the version before. */
export async function savingAnswers({
  address,
  cookie,
  tenantId,
  slug,
  productId,
}: Where): Promise<() => Promise<Response>> {
  const action = saveAction();
  const page = `${address}/t/${slug}/questionnaire/${productId}`;
  const stored = await inTenant({ tenantId: tenantId as TenantId }, (db) =>
    db.answer.findFirst({ where: { productId, questionId }, select: { version: true } }),
  );
  let version = stored?.version ?? 0;
  return async () => {
    const value = version % 2 === 0 ? 'yes' : 'no';
    const answer = { questionId, value, note: '', reason: '', version, hiding: 'allow' };
    const response = await fetch(page, {
      method: 'POST',
      headers: {
        cookie,
        origin: address,
        accept: 'text/x-component',
        'next-action': action,
        'content-type': 'text/plain;charset=UTF-8',
      },
      body: JSON.stringify([slug, productId, answer]),
    });
    const text = await response.text();
    if (!text.includes('"ok":true'))
      throw new Error(`The answer was not saved: ${response.status} ${text.slice(0, 300)}`);
    version += 1;
    return new Response(text, { status: response.status });
  };
}

/** The name under which the build serves the questionnaire's save. */
function saveAction(): string {
  const manifest = join(root, process.env.NEXT_DIST_DIR || '.next', 'server/server-reference-manifest.json');
  const { node } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    node: Record<string, { exportedName: string; filename: string }>;
  };
  const found = Object.entries(node).find(
    ([, it]) => it.exportedName === 'save' && it.filename.endsWith('questionnaire/actions.ts'),
  );
  if (!found) throw new Error('The build has no action that saves an answer.');
  return found[0];
}
