import type { ReactNode } from 'react';

/** A remark set off from the text: a reason, a caveat, a legal reading. */
export function Callout({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <aside className="border-s-2 border-accent ps-4">
      {title && <p className="font-semibold">{title}</p>}
      <div className="max-w-prose text-ink-2">{children}</div>
    </aside>
  );
}
