-- An auditor's link has no business with what a change of law would do to all products.
CREATE POLICY share_fence ON "impact_count" AS RESTRICTIVE FOR ALL TO readymark_app USING ((SELECT app_share_products()) IS NULL);
