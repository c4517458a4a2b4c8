/** A key to press. */
export function Kbd({ children }: { children: string }) {
  return <kbd className="rounded-xs border border-line bg-paper px-1 font-mono text-2xs text-ink-3">{children}</kbd>;
}
