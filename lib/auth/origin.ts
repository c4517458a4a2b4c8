import 'server-only';
import { headers } from 'next/headers';
import { clientAddress } from './client-address.ts';

/** Where a request comes from, as far as it can be known. */
export type Origin = { address: string; userAgent: string };

/** The origin of the request being served. */
export async function requestOrigin(): Promise<Origin> {
  return originOf(await headers());
}

export function originOf(given: Headers): Origin {
  return {
    address: clientAddress(given),
    userAgent: (given.get('user-agent') ?? '').slice(0, 300),
  };
}
