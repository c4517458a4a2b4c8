'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const pauseMilliseconds = 2_000;

/** Shows the page anew every two seconds while something on it is being counted. */
export function LookAgain() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), pauseMilliseconds);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
