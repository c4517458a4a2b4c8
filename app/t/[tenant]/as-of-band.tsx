'use client';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { formatDate } from '#components/format.ts';
import { Band } from '#components/frame/band.tsx';

/** Across every page while it shows the law of another day than today. */
export function AsOfBand({ today }: { today: string }) {
  const path = usePathname();
  const params = useSearchParams();
  const asOf = params.get('asOf');
  if (!asOf || asOf === today || !/^20\d\d-\d\d-\d\d$/.test(asOf)) return null;
  const rest = new URLSearchParams(params);
  rest.delete('asOf');
  return (
    <Band
      action={
        <Link href={`${path}?${rest}`} className="underline underline-offset-2">
          Back to today
        </Link>
      }
    >
      You see the law of {formatDate(asOf)}, with the answers of today.
    </Band>
  );
}
