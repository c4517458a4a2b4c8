'use client';
import { useSyncExternalStore } from 'react';

const key = 'readymark single keys';
const changed = 'readymark:single-keys';

/** Whether single keys act. Kept in the browser; on unless switched off. */
export function useSingleKeys(): [enabled: boolean, set: (enabled: boolean) => void] {
  const enabled = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(key) !== 'off',
    () => true,
  );
  const set = (on: boolean) => {
    localStorage.setItem(key, on ? 'on' : 'off');
    window.dispatchEvent(new Event(changed));
  };
  return [enabled, set];
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}
