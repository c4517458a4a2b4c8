-- Many acts of one actor at once: the head is read and moved once, so that the cost grows with the acts and not with their square.
-- `audit_append` now writes through it: one place computes the hash.
CREATE FUNCTION audit_append_each(actor text, actor_name text, acts jsonb) RETURNS bigint LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  t uuid := app_tenant();
  head audit_head%ROWTYPE;
  moment timestamptz(3) := clock_timestamp();
  act record;
  next_hash text;
BEGIN
  IF t IS NULL THEN RAISE EXCEPTION 'audit_append needs a tenant'; END IF;
  SELECT * INTO head FROM audit_head WHERE tenant_id = t FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO audit_head VALUES (t, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM audit_head WHERE tenant_id = t FOR UPDATE;
  END IF;
  FOR act IN
    SELECT one ->> 'action' AS action, one ->> 'subjectType' AS subject_type, one ->> 'subjectId' AS subject_id, one ->> 'detail' AS detail
    FROM jsonb_array_elements(acts) WITH ORDINALITY AS each (one, place) ORDER BY place
  LOOP
    SELECT encode(sha256(convert_to(string_agg(octet_length(field) || ':' || field || ',', '' ORDER BY place), 'UTF8')), 'hex') INTO next_hash
    FROM unnest(ARRAY[t::text, (head.seq + 1)::text, to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      actor, actor_name, act.action, act.subject_type, act.subject_id, act.detail, head.hash]) WITH ORDINALITY AS fields (field, place);
    INSERT INTO audit_event VALUES (t, head.seq + 1, moment, actor, actor_name, act.action, act.subject_type, act.subject_id, act.detail, head.hash, next_hash);
    head.seq := head.seq + 1;
    head.hash := next_hash;
  END LOOP;
  UPDATE audit_head SET seq = head.seq, hash = head.hash WHERE tenant_id = t;
  RETURN head.seq;
END $$;

CREATE OR REPLACE FUNCTION audit_append(actor text, actor_name text, action text, subject_type text, subject_id text, detail text)
RETURNS bigint LANGUAGE sql SET search_path = pg_catalog, public AS $$
  SELECT audit_append_each(actor, actor_name, jsonb_build_array(
    jsonb_build_object('action', action, 'subjectType', subject_type, 'subjectId', subject_id, 'detail', detail)))
$$;

REVOKE ALL ON FUNCTION audit_append_each(text, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_append_each(text, text, jsonb) TO readymark_app, readymark_identity;
