import 'server-only';
import { identity } from './identity.ts';

/**
 * Asks the database catalogue for every way the fence between tenants could be open; one sentence per finding, none when it holds.
 * Run in tests and at start-up. After Readymark's security notes, rules G1 to G14, and our G15.
 */
export async function fenceFindings(): Promise<string[]> {
  const rows = await identity().$queryRawUnsafe<{ rule: string; what: string }[]>(gate);
  return rows.map(({ rule, what }) => `${rule}: ${what}`);
}

/** Throws when the fence has a hole: the product does not start on such a database. */
export async function assertFenced(): Promise<void> {
  const findings = await fenceFindings();
  if (findings.length > 0) throw new Error(`The database fence between tenants has holes:\n${findings.join('\n')}`);
}

const gate = `
with t as (
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relowner from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'),
tenant_table as (
  select t.* from t where exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id' and not a.attisdropped)),
app_readable as (
  select t.* from t where has_table_privilege('readymark_app', t.oid, 'SELECT') or has_any_column_privilege('readymark_app', t.oid, 'SELECT')),
web_role as (select oid, rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname in ('readymark_app', 'readymark_identity'))
select 'G1 row security missing or not forced' as rule, relname::text as what from t where not (relrowsecurity and relforcerowsecurity)
union all select 'G2 no restrictive tenant fence', relname from app_readable a where not exists (
  select from pg_policy p where p.polrelid = a.oid and not p.polpermissive and p.polcmd = '*' and pg_get_expr(p.polqual, p.polrelid) like '%app_tenant()%'
  and exists (select from pg_roles r where r.oid = any (p.polroles) and r.rolname = 'readymark_app'))
union all select 'G3 policy granted to PUBLIC', p.polname || '@' || p.polrelid::regclass from pg_policy p where 0 = any (p.polroles)
union all select 'G4 tenant_id nullable', a.attrelid::regclass::text from pg_attribute a join tenant_table tt on tt.oid = a.attrelid where a.attname = 'tenant_id' and not a.attnotnull
union all select 'G5 foreign key without the tenant', conname from pg_constraint k where contype = 'f' and conrelid in (select oid from tenant_table) and confrelid in (select oid from tenant_table)
  and not exists (select from unnest(conkey) x join pg_attribute a on a.attrelid = conrelid and a.attnum = x where a.attname = 'tenant_id')
union all select 'G6 unique index without the tenant', i.indexrelid::regclass::text from pg_index i where i.indisunique and i.indrelid in (select oid from tenant_table)
  and not exists (select from unnest(i.indkey) x join pg_attribute a on a.attrelid = i.indrelid and a.attnum = x where a.attname = 'tenant_id')
union all select 'G7 view without security_invoker', relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v' and not coalesce(reloptions::text like '%security_invoker=true%', false)
union all select 'G8 materialized view', relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'm'
union all select 'G9 security definer function', proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
union all select 'G10 too strong a grant to ' || r.rolname, t.relname from t, web_role r where has_table_privilege(r.oid, t.oid, 'TRUNCATE') or has_table_privilege(r.oid, t.oid, 'REFERENCES') or has_table_privilege(r.oid, t.oid, 'TRIGGER')
union all select 'G11 append-only table can be rewritten by ' || r.rolname, t.relname from t, web_role r where t.relname in ('audit_event', 'answer_revision', 'share_visit', 'adoption', 'snapshot')
  and (has_table_privilege(r.oid, t.oid, 'UPDATE') or has_any_column_privilege(r.oid, t.oid, 'UPDATE') or has_table_privilege(r.oid, t.oid, 'DELETE'))
union all select 'G12 role too strong', r.rolname from web_role r where rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or exists (select from t where pg_has_role(r.oid, t.relowner, 'MEMBER'))
union all select 'G13 can create in public', r.rolname from web_role r where has_schema_privilege(r.oid, 'public', 'CREATE')
union all select 'G14 sign-in role can read tenant content', t.relname from t where (has_table_privilege('readymark_identity', t.oid, 'SELECT') or has_any_column_privilege('readymark_identity', t.oid, 'SELECT'))
  and t.relname in ('product', 'placement', 'answer', 'answer_revision', 'assignment', 'evidence', 'answer_evidence', 'readiness', 'standing', 'gap', 'share_visit', 'adoption', 'framework', 'snapshot', 'impact_count')
union all select 'G15 open to every auditor’s link', relname from tenant_table tt where relname not in ('adoption', 'framework') -- the law verdicts are made by
  and exists (select from app_readable a where a.oid = tt.oid) and not exists (
  select from pg_policy p where p.polrelid = tt.oid and not p.polpermissive and pg_get_expr(p.polqual, p.polrelid) like '%app_share_products()%')
order by 1, 2`;
