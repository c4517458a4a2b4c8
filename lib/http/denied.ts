/** The same answer for what is not there and what is not yours. */
export const notThere = (): Response =>
  Response.json({ message: 'There is nothing here.' }, { status: 404, headers: { 'Cache-Control': 'no-store' } });

/** A refusal with a sentence for the person. */
export const refused = (status: number, message: string): Response =>
  Response.json({ message }, { status, headers: { 'Cache-Control': 'no-store' } });
