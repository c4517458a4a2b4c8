import type { Metadata } from 'next';
import { FullPage } from '#components/ui/full-page.tsx';

export const metadata: Metadata = { title: 'Closed link' };

/** The end of a link, whatever it was: unknown, expired and revoked ones are not told apart. */
export default function ClosedLinkPage() {
  return (
    <FullPage title="This link opens nothing">
      <p>
        It may have reached its last day, have been closed by whoever sent it, or be incomplete. Ask them for a new one.
        If you opened another link since, open this one again from where you were sent it.
      </p>
    </FullPage>
  );
}
