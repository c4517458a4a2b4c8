/** A small ring for work that is under way inside a control. */
export function Spinner() {
  return (
    <span
      aria-hidden
      className="inline-block size-4 shrink-0 animate-spin rounded-full border-[1.5px] border-current border-t-transparent opacity-80"
    />
  );
}
