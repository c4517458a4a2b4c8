import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { SoftLinks } from '#components/frame/soft-links.tsx';
import { readTheme, themeCookie } from '#components/frame/theme.ts';
import { SkipLink } from '#components/ui/skip-link.tsx';
import { Toaster } from '#components/ui/toaster.tsx';
import { inter, jetbrains } from './fonts.ts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Readymark', template: '%s · Readymark' },
  description: 'What each market’s law asks of each connected product, answered once, proven, and shown to an auditor.',
  robots: { index: false, follow: false },
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#131110' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(themeCookie)?.value);
  return (
    <html
      lang="en-GB"
      data-theme={theme === 'system' ? undefined : theme}
      className={`${inter.variable} ${jetbrains.variable}`}
    >
      <body>
        <SkipLink />
        {children}
        <SoftLinks />
        <Toaster />
      </body>
    </html>
  );
}
