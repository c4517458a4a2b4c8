'use client';
import { Failure } from '#components/ui/failure.tsx';
import { FullPage } from '#components/ui/full-page.tsx';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <FullPage title="Something went wrong on our side">
      <Failure error={error} retry={retry} />
    </FullPage>
  );
}
