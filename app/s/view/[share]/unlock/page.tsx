import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { PublicPage } from '#components/frame/public-page.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { isUnlocked } from '#lib/shares/door.ts';
import { shareOf } from '#lib/shares/require-share.ts';
import { sharePath } from '#lib/shares/share-cookie.ts';
import { unlockAction } from './actions.ts';

export const metadata: Metadata = { title: 'Passphrase' };

export default async function UnlockPage({ params }: { params: Promise<{ share: string }> }) {
  const { share: id } = await params;
  const found = await shareOf(id);
  if (!found) notFound();
  if (isUnlocked(found.share, found.cookie)) redirect(sharePath(id));
  return (
    <PublicPage title="Passphrase" description="Whoever sent you this link gave you a passphrase as well.">
      <Form action={unlockAction.bind(null, id)} aria-label="Passphrase">
        <Field name="passphrase" label="Passphrase">
          <Input type="password" autoComplete="off" required />
        </Field>
        <SubmitButton>Open</SubmitButton>
      </Form>
    </PublicPage>
  );
}
