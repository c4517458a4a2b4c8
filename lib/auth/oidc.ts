import 'server-only';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { Env } from '#lib/env.ts';

export type OidcClaims = { iss: string; sub: string; email?: string; email_verified?: boolean; name?: string };

/** The identity provider of this installation, if one is set: authorization code with PKCE, state and nonce. */
export function oidcProvider(settings: Env): OAuthConfig<OidcClaims> | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  if (!issuer || !clientId || !clientSecret) return null;
  return {
    id: 'oidc',
    name: settings.OIDC_NAME,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email profile' } },
    userinfo: { request: async ({ tokens, client }) => withUserinfo(tokens, client as unknown as Client) },
    profile: (claims) => ({ id: claims.sub, name: claims.name, email: claims.email }),
  };
}

type Client = {
  issuer: { metadata: { userinfo_endpoint?: string } };
  userinfo(tokens: unknown): Promise<Partial<OidcClaims>>;
};

/** The signed claims, completed from the userinfo endpoint: providers differ in where they put the e-mail. */
async function withUserinfo(tokens: unknown, client: Client): Promise<OidcClaims> {
  // next-auth types only the raw answer; what it hands over is openid-client's token set.
  const signed = (tokens as { claims(): OidcClaims }).claims();
  if (signed.email !== undefined || !client.issuer.metadata.userinfo_endpoint) return signed;
  // The library refuses an answer about another subject.
  return { ...(await client.userinfo(tokens)), ...signed };
}
