/** What the browser may load and send on a page of ours. `formTargets` are other origins a form may lead to: the sign-in of OIDC. */
export function contentSecurityPolicy(nonce: string, formTargets: string[], development = false): string {
  return [
    "default-src 'self'",
    // React explains errors in development with eval.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    ['form-action', "'self'", ...formTargets].join(' '),
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Two years, as the preload list asks; said over https only, because over http it means nothing. */
export const strictTransport = 'max-age=63072000; includeSubDomains';

/** Headers Next trusts from its own proxy; from outside they are an attempt to pass it by. */
export const isInternalHeader = (name: string): boolean =>
  /^x-(middleware-|invoke-|matched-path$|now-)/.test(name.toLowerCase());
