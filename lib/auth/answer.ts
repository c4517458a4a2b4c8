/** next-auth answers every refused sign-in with 401; too many tries are 429, with the seconds to wait and a sentence. */
export async function withRetryAfter(answer: Response): Promise<Response> {
  if (answer.status !== 401) return answer;
  const target = answer.headers.get('location') ?? (await answer.clone().text());
  const seconds = /too-many-(\d+)/.exec(target)?.[1];
  if (!seconds) return answer;
  const message = `Too many attempts. Try again in ${Math.ceil(Number(seconds) / 60)} minutes.`;
  return Response.json({ error: 'too-many', message }, { status: 429, headers: { 'Retry-After': seconds } });
}
