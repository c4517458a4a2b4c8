'use client';
import { useEffect, useState } from 'react';

type Fetched<Value> = { value: Value | null; failed: boolean; pending: boolean };

/** Fetches what the attach dialog offers, a little after the last change; what was shown stays until the new answer is there. */
export function useChoices<Value>(tenant: string, wanted: Record<string, string> | null, pause = 0): Fetched<Value> {
  const search = wanted && new URLSearchParams(wanted).toString();
  const [fetched, setFetched] = useState<{ search: string; value: Value | null; failed: boolean }>();
  useEffect(() => {
    if (search === null) return;
    const giveUp = new AbortController();
    const run = () =>
      fetch(`/t/${tenant}/evidence/choices?${search}`, { signal: giveUp.signal })
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
        .then((value: Value) => setFetched({ search, value, failed: false }))
        .catch(() => giveUp.signal.aborted || setFetched({ search, value: null, failed: true }));
    const timer = setTimeout(run, pause);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [tenant, search, pause]);
  return {
    value: search === null ? null : (fetched?.value ?? null),
    failed: fetched?.failed ?? false,
    pending: search !== null && fetched?.search !== search,
  };
}
