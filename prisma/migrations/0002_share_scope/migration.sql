-- The share door is checked before a tenant is known, in one statement that also brings the scope.
GRANT SELECT (name, product_ids, markets, downloads) ON "share_link" TO readymark_identity;
