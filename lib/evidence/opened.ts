import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { questionLabel } from '#lib/law/names.ts';
import type { EvidenceDetail } from './queries.ts';

export type EvidenceUse = { questionId: string; label: string; productId: string | null; productName: string | null };

/** One piece of evidence with its people and every answer it is attached to. */
export type OpenedEvidence = Omit<EvidenceDetail, 'createdAt'> & {
  createdAt: string;
  uploadedBy: string;
  uploadedByName: string;
  reviewedByName: string | null;
  reviewedAt: string | null;
  archivedAt: string | null;
  uses: EvidenceUse[];
};

/** A piece as the library opens it, or null when this tenant has none of that id. One statement. */
export async function openEvidence(db: TenantDb, id: string): Promise<OpenedEvidence | null> {
  const [row] = await db.$queryRaw<{ opened: Opened }[]>`
    select json_build_object('id', e.id, 'form', e.form, 'title', e.title, 'type', e.type, 'description', e.description, 'url', e.url,
      'fileName', e.file_name, 'mediaType', e.media_type, 'hash', e.hash, 'sizeBytes', e.size_bytes, 'validFrom', e.valid_from,
      'validUntil', e.valid_until, 'review', e.review, 'reviewNote', e.review_note, 'version', e.version, 'createdAt', e.created_at,
      'uploadedBy', e.uploaded_by, 'uploadedByName', coalesce(u.name, 'Somebody'), 'reviewedByName', r.name, 'reviewedAt', e.reviewed_at,
      'archivedAt', e.archived_at, 'uses', coalesce((
        select json_agg(json_build_object('questionId', a.question_id, 'productId', a.product_id, 'productName', p.name) order by p.name nulls first, a.question_id)
        from answer_evidence ae join answer a on a.id = ae.answer_id left join product p on p.id = a.product_id where ae.evidence_id = e.id), '[]')) as opened
    from evidence e left join person u on u.id = e.uploaded_by left join person r on r.id = e.reviewed_by
    where e.id = ${id}::uuid`;
  const law = await lawOf(db);
  return row ? { ...row.opened, uses: row.opened.uses.map((use) => withLabel(use, law)) } : null;
}

type Opened = Omit<OpenedEvidence, 'uses'> & { uses: Omit<EvidenceUse, 'label'>[] };

const withLabel = (use: Omit<EvidenceUse, 'label'>, law: Law): EvidenceUse => ({
  ...use,
  label: questionLabel(law, use.questionId),
});
