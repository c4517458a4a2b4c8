import type { Metadata } from 'next';
import Link from 'next/link';
import { PublicPage } from '#components/frame/public-page.tsx';
import { requestResetAction } from './actions.ts';
import { RequestForm } from './request-form.tsx';

export const metadata: Metadata = { title: 'Reset password' };

export default function ResetPage() {
  return (
    <PublicPage
      title="Reset your password"
      description="You get a link by e-mail with which you choose a new one."
      aside={<Link href="/sign-in">Back to sign in</Link>}
    >
      <RequestForm action={requestResetAction} />
    </PublicPage>
  );
}
