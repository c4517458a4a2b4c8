import type { Metadata } from 'next';
import { FullPage } from '#components/ui/full-page.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFoundPage() {
  return (
    <FullPage title="There is nothing here" action={<LinkButton href="/">Go to the start</LinkButton>}>
      <p>
        The address may be mistyped, the page may have been removed, or it is not open to you. If someone sent you the
        link, ask them to check it.
      </p>
    </FullPage>
  );
}
