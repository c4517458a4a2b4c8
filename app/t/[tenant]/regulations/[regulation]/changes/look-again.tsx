'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

const pauseMilliseconds = 2_000;

/** Shows the page anew while something on it is being counted, each time two seconds after the last answer has come. */
export function LookAgain() {
  const router = useRouter();
  const [pending, start] = useTransition();
  useEffect(() => {
    if (pending) return;
    const timer = setTimeout(() => start(() => router.refresh()), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [pending, router]);
  return null;
}
