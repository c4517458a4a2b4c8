import 'server-only';
import { headers } from 'next/headers';
import { clientAddress } from './client-address.ts';
import { type Device, knownDevice } from './known-device.ts';

/** Where a request comes from, as far as it can be known. */
export type Origin = { address: string; userAgent: string; device?: Device | null };

/** The origin of the request being served. */
export async function requestOrigin(): Promise<Origin> {
  return originOf(await headers(), await knownDevice());
}

function originOf(given: Headers, device: Device | null): Origin {
  return {
    address: clientAddress(given),
    device,
    userAgent: (given.get('user-agent') ?? '').slice(0, 300),
  };
}
