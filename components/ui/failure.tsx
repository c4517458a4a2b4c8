'use client';
import { Button } from './button.tsx';

type Props = { error: unknown; retry: () => void };

/** What an error page says: what happened, that nothing was lost, the id to quote, and a way on. */
export function Failure({ error, retry }: Props) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  return (
    <>
      <p>
        The page could not be drawn. What was saved before is safe. Try again; if it happens again, send this id to
        whoever runs your installation.
      </p>
      {digest && <p className="mt-3 font-mono text-sm select-all">{digest}</p>}
      <p className="mt-5">
        <Button variant="primary" icon="refresh" onClick={() => retry()}>
          Try again
        </Button>
      </p>
    </>
  );
}
