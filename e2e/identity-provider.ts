import { createServer, type Server } from 'node:http';
import Provider from 'oidc-provider';

export type Claims = { email?: string; email_verified?: boolean; name?: string };

/** Accounts at the provider, by subject. */
export const accounts = new Map<string, Claims>();

/** A real OpenID provider at the issuer the product was started with. Its sign-in asks for a subject and takes any password. */
export async function startProvider(): Promise<Server> {
  const provider = new Provider(String(process.env.OIDC_ISSUER), {
    clients: [
      {
        client_id: process.env.OIDC_CLIENT_ID,
        client_secret: process.env.OIDC_CLIENT_SECRET,
        redirect_uris: [`${process.env.PUBLIC_URL}/api/auth/callback/oidc`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['a key for tests only'] },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, ...accounts.get(sub) }),
    }),
  });
  const server = createServer(provider.callback());
  await new Promise<void>((listening) => server.listen(Number(process.env.E2E_OIDC_PORT), 'localhost', listening));
  return server;
}
