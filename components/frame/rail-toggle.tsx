'use client';
import { Icon } from '#components/ui/icon.tsx';

const yearSeconds = 31_536_000;

/** Folds the rail to its icons and remembers that for the next page. */
export function RailToggle() {
  return (
    <button
      type="button"
      onClick={fold}
      className="mt-auto flex h-8 items-center gap-2.5 rounded-md px-2 text-ink-3 hover:bg-wash hover:text-ink group-data-[rail=folded]/frame:justify-center group-data-[rail=folded]/frame:px-0"
    >
      <Icon name="chevrons-left" className="group-data-[rail=folded]/frame:hidden" />
      <Icon name="chevrons-right" className="hidden group-data-[rail=folded]/frame:block" />
      <span className="group-data-[rail=folded]/frame:sr-only">Fold the rail</span>
    </button>
  );
}

function fold() {
  const frame = document.querySelector<HTMLElement>('[data-frame]');
  if (!frame) return;
  const next = frame.dataset.rail === 'folded' ? 'open' : 'folded';
  frame.dataset.rail = next;
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store API is not in every browser we serve
  document.cookie = `rail=${next}; path=/; max-age=${yearSeconds}; samesite=lax`;
}
