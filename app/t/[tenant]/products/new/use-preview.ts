'use client';
import { useEffect, useRef, useState } from 'react';
import type { Preview } from '#lib/products/preview.ts';
import { answersOf, type Draft, placementsOf } from './draft.ts';

const pauseMilliseconds = 150;

/** What the rules make of the draft, asked anew a moment after each change; the newest answer wins. */
export function usePreview(
  tenant: string,
  draft: Draft | null,
): { preview: Preview | null; stale: boolean; failed: boolean } {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [answered, setAnswered] = useState('');
  const [failed, setFailed] = useState(false);
  const newest = useRef('');
  const asked = draft
    ? JSON.stringify({ roles: draft.roles, placements: placementsOf(draft), answers: answersOf(draft) })
    : '';

  useEffect(() => {
    if (asked === '') return;
    newest.current = asked;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const shown = await ask(tenant, asked, stop.signal);
      if (newest.current !== asked || stop.signal.aborted) return;
      if (shown) setPreview(shown);
      setFailed(!shown);
      setAnswered(asked);
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [tenant, asked]);

  return { preview, stale: asked !== answered, failed };
}

async function ask(tenant: string, body: string, signal: AbortSignal): Promise<Preview | null> {
  try {
    const response = await fetch(`/t/${encodeURIComponent(tenant)}/products/preview`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      signal,
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
