'use client';
import { lazy, Suspense, useEffect, useState } from 'react';
import { type Note, noteEvent } from './notify.ts';

const ToastList = lazy(() => import('./toast-list.tsx'));

/** Where passing notes appear. The code that draws them is fetched with the first note. */
export function Toaster() {
  const [first, setFirst] = useState<Note | null>(null);
  useEffect(() => {
    if (first) return;
    const wake = (event: Event) => setFirst((event as CustomEvent<Note>).detail);
    window.addEventListener(noteEvent, wake);
    return () => window.removeEventListener(noteEvent, wake);
  }, [first]);
  return <Suspense>{first && <ToastList first={first} />}</Suspense>;
}
