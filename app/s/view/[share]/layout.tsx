import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { robots: { index: false, follow: false, noarchive: true } };

/** Only the headers of an auditor's pages. Each page asks for the open link itself. */
export default function ShareLayout({ children }: { children: ReactNode }) {
  return children;
}
