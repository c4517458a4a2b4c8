type Props = { name: string; isOperator: boolean };

/** Outside a tenant: who is signed in, and the ways that are theirs. */
export function PersonalBar({ name, isOperator }: Props) {
  return (
    <form action="/sign-out" method="post" className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="text-ink-2">{name}</span>
      <a href="/tenants">Organisations</a>
      <a href="/account">Account</a>
      {isOperator && <a href="/operator">Operator</a>}
      <button type="submit" className="cursor-pointer text-ink underline underline-offset-2">
        Sign out
      </button>
    </form>
  );
}
