/** The JSON a request carries, or undefined when it carries something else, too much, or nothing. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return undefined;
  const bytes = await readBytes(request, maxBytes);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** The bytes a request carries, or null when they are more than allowed: reading stops there. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return null;
  const chunks: Uint8Array[] = [];
  let seen = 0;
  for await (const chunk of request.body ?? []) {
    seen += chunk.length;
    if (seen > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
