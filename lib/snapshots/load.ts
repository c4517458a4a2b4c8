import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { exceptions, type LawException, newestVersions, takeLaw } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import type { AnswerValue } from '#rules/engine/language.ts';
import type { SealedAnswer, SealedEvidence, SealedProduct } from './document.ts';

/** One product with all that its readiness may rest on, as it stands in the database. */
export type Loaded = {
  product: Omit<SealedProduct, 'parents' | 'rolesSay'>;
  parents: SealedProduct['parents'];
  /** Its own, its parents' and the organisation's, in any order. */
  answers: LoadedAnswer[];
  evidence: SealedEvidence[];
};

export type LoadedAnswer = Pick<SealedAnswer, 'id' | 'productId' | 'note' | 'reason' | 'version' | 'author' | 'at'> & {
  questionId: string;
  value: AnswerValue | null;
  evidence: string[];
};

/**
 * Everything a snapshot of a product seals, and the law it is judged by, in one statement: whatever people save meanwhile, it is of one
 * moment. Null for a product that is archived or not there.
 */
export async function loadProduct(
  db: ReadDb,
  productId: string,
): Promise<{ loaded: Loaded; law: Law; exceptions: LawException[] } | null> {
  const [row] = await db.$queryRawUnsafe<{ loaded: Loaded | null; law: LawException[] }[]>(
    statement,
    productId,
    newestVersions,
  );
  if (!row?.loaded) return null;
  return { loaded: row.loaded, law: await takeLaw(db, row.law), exceptions: row.law };
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const statement = `
with recursive wanted as (select * from product where id = $1::uuid and archived_at is null),
ancestor as (
  select parent_id as id, 1 as depth from wanted where parent_id is not null
  union all select p.parent_id, a.depth + 1 from ancestor a join product p on p.id = a.id where p.parent_id is not null and a.depth < 8),
relevant as materialized (
  select * from answer where product_id in (select id from wanted union select id from ancestor)
  union all select * from answer where product_id is null),
proof as materialized (
  select ae.answer_id, e.* from relevant r join answer_evidence ae on ae.answer_id = r.id join evidence e on e.id = ae.evidence_id
  where e.review = 'accepted' and e.archived_at is null)
select (select json_build_object(
  'product', json_build_object('id', w.id, 'name', w.name, 'model', w.model, 'family', w.family, 'description', w.description, 'roles', w.roles,
    'owner', (select o.name from membership m join person o on o.id = m.person_id where m.id = w.owner_id),
    'placements', coalesce((select json_agg(json_build_object('market', market, 'placedOn', placed_on, 'lastPlacedOn', last_placed_on) order by market)
      from placement where product_id = w.id), '[]')),
  'parents', coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'model', p.model) order by a.depth)
    from ancestor a join product p on p.id = a.id), '[]'),
  'answers', coalesce((select json_agg(json_build_object('id', r.id, 'productId', r.product_id, 'questionId', r.question_id, 'value', r.value, 'note', r.note,
      'reason', r.reason, 'version', r.version, 'author', coalesce(p.name, ''), 'at', ${instant('r.updated_at')},
      'evidence', coalesce((select json_agg(id order by id) from proof where answer_id = r.id), '[]')) order by r.question_id, r.id)
    from relevant r left join person p on p.id = r.author_id), '[]'),
  'evidence', coalesce((select json_agg(json_build_object('id', id, 'form', form, 'title', title, 'type', type, 'url', url, 'fileName', file_name,
      'mediaType', media_type, 'hash', hash, 'sizeBytes', size_bytes, 'validFrom', valid_from, 'validUntil', valid_until,
      'acceptedAt', ${instant('reviewed_at')}) order by id)
    from (select distinct on (id) * from proof order by id) once), '[]')) from wanted w) as loaded,
  ${exceptions('$2')} as law`;
