'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

/** Makes every `SoftLink` on the page change it without loading it anew, and shows a hairline while that takes. */
export function SoftLinks() {
  const router = useRouter();
  const [pending, start] = useTransition();

  useEffect(() => {
    const go = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-soft]');
      if (!link || !isPlainPress(event) || link.target || link.origin !== window.location.origin) return;
      event.preventDefault();
      const { pathname, search, hash } = new URL(link.href);
      start(() => router.push(pathname + search + hash, { scroll: link.dataset.soft !== 'stay' }));
    };
    document.addEventListener('click', go);
    return () => document.removeEventListener('click', go);
  }, [router]);

  return pending ? <span aria-hidden className="nav-progress" /> : null;
}

function isPlainPress(event: MouseEvent): boolean {
  return (
    !event.defaultPrevented &&
    event.button === 0 &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey
  );
}
