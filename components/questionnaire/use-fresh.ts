'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useRef } from 'react';

const oldAfter = 30_000;

/** Fetches the page again when somebody comes back to it after a while, so that they see what others have answered. */
export function useFresh(mayRefresh: () => boolean): void {
  const router = useRouter();
  const left = useRef<number | null>(null);
  const turned = useEffectEvent(() => {
    if (document.hidden) left.current = Date.now();
    else if (left.current !== null && Date.now() - left.current > oldAfter && mayRefresh()) router.refresh();
  });

  useEffect(() => {
    const listen = () => turned();
    document.addEventListener('visibilitychange', listen);
    return () => document.removeEventListener('visibilitychange', listen);
  }, []);
}
