'use client';
import { Failure } from '#components/ui/failure.tsx';
import { FullPage } from '#components/ui/full-page.tsx';
import './globals.css';

export default function GlobalErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <title>Something went wrong · Readymark</title>
        <FullPage title="Something went wrong on our side">
          <Failure error={error} retry={retry} />
        </FullPage>
      </body>
    </html>
  );
}
