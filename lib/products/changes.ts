/** What of a thing changed, as its audit row tells it: by field, from what to what. `any` is false when nothing did. */
export function changes<Fields extends object>(before: Fields, after: Fields) {
  const from: Partial<Fields> = {};
  const to: Partial<Fields> = {};
  for (const field of Object.keys(after) as (keyof Fields)[]) {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) continue;
    from[field] = before[field];
    to[field] = after[field];
  }
  return { from, to, any: Object.keys(to).length > 0 };
}
