/** Where to go after signing in: a path of this site, or the fallback when the text could lead elsewhere. */
export function nextPath(text: unknown, fallback = '/'): string {
  if (typeof text !== 'string' || !text.startsWith('/') || /[\\\p{Cc}]/u.test(text)) return fallback;
  const here = 'http://here.invalid';
  const url = URL.parse(text, here);
  if (!url || url.origin !== here || url.pathname.startsWith('//')) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}
