import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { withRetryAfter } from '#lib/auth/answer.ts';
import { authOptions } from '#lib/auth/options.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

const handle = async (request: NextRequest, context: Context): Promise<Response> =>
  withRetryAfter(await NextAuth(request, context, authOptions()));

export { handle as GET, handle as POST };
