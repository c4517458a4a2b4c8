import { z } from 'zod';
import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { listProductChoices, listQuestionChoices } from '#lib/evidence/attach-choices.ts';
import { notThere, refused } from '#lib/http/denied.ts';

const ids = z.string().transform((text, context) => {
  const read = z.array(z.uuid()).max(200).safeParse(text.split(',').filter(Boolean));
  if (read.success) return read.data;
  context.addIssue('Not a list of ids');
  return z.NEVER;
});

/** `find` asks for products by name; `evidence` and `about` (products, or `organisation`) for the questions they can be attached to. */
const Wanted = z.union([
  z.object({ find: z.string().max(200) }),
  z.object({ evidence: ids, about: z.union([z.literal('organisation').transform(() => null), ids]) }),
]);

/** What the attach dialog offers, fetched as the person chooses. */
export async function GET(request: Request, { params }: { params: Promise<{ tenant: string }> }) {
  const member = await findMember((await params).tenant, 'evidence.write');
  if (!member) return notThere();
  const wanted = Wanted.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!wanted.success) return refused(400, 'Ask for products or for questions.');
  const { data } = wanted;
  const found = await inTenant(member, async (db) =>
    'find' in data
      ? listProductChoices(db, member, data.find)
      : { questions: await listQuestionChoices(db, member, data.evidence, data.about) },
  );
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } });
}
