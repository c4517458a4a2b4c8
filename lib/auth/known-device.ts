import 'server-only';
import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { env } from '#lib/env.ts';
import { cookieOptions } from './session-cookie.ts';

/** A browser in which somebody has signed in before. */
export type Device = { id: string; personId: string };

const days = 180;
const salt = 'known device';

/**
 * Notes that a person has signed in with this browser. Their wrong tries here are then counted apart, so that a stranger who
 * guesses at their password elsewhere cannot lock them out (OWASP: device cookies). It opens nothing.
 */
export async function rememberDevice(personId: string): Promise<void> {
  const known = await knownDevice();
  if (known?.personId === personId) return;
  const token = { device: randomUUID(), person: personId };
  const maxAge = days * 24 * 60 * 60;
  const value = await encode({ token, secret: env().NEXTAUTH_SECRET, salt, maxAge });
  (await cookies()).set(name(), value, { ...cookieOptions(), maxAge });
}

/** Whose browser this is known to be, or null. */
export async function knownDevice(): Promise<Device | null> {
  const token = (await cookies()).get(name())?.value;
  if (!token) return null;
  const claims = await decode({ token, secret: env().NEXTAUTH_SECRET, salt }).catch(() => null);
  if (typeof claims?.device !== 'string' || typeof claims.person !== 'string') return null;
  return { id: claims.device, personId: claims.person };
}

const name = () => (cookieOptions().secure ? '__Host-readymark-device' : 'readymark-device');
