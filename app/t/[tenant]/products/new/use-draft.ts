'use client';
import { useCallback, useEffect, useState } from 'react';
import { type Draft, forgetDraft, keepDraft, loadDraft } from './draft.ts';

/** The draft of this tab; null until the browser has looked whether there is one. Every change is kept at once. */
export function useDraft(tenant: string, ownerId: string) {
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => setDraft(loadDraft(tenant, ownerId)), [tenant, ownerId]);

  const change = useCallback(
    (part: Partial<Draft>) =>
      setDraft((now) => {
        if (!now) return now;
        const next = { ...now, ...part };
        keepDraft(tenant, next);
        return next;
      }),
    [tenant],
  );
  const forget = useCallback(() => forgetDraft(tenant), [tenant]);
  return { draft, change, forget };
}
