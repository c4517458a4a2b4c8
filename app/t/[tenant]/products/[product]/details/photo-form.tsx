'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { FieldError } from '#components/form/field-error.tsx';
import { Button } from '#components/ui/button.tsx';
import { chooseFile } from '../../choose-file.ts';
import { removePhoto, sendPhoto, shrunkPhoto } from '../../photo.ts';
import { ProductPhoto } from '../../product-photo.tsx';

type Props = { tenant: string; productId: string; hash: string | null };

/** Sets or takes away the photo; it is stored at once. */
export function PhotoForm({ tenant, productId, hash }: Props) {
  const router = useRouter();
  const [error, setError] = useState('');
  const [pending, start] = useTransition();

  const store = (work: () => Promise<string>) =>
    start(async () => {
      const sentence = await work();
      setError(sentence);
      if (sentence === '') router.refresh();
    });
  const choose = async () => {
    const file = await chooseFile('image/png,image/jpeg,image/webp');
    if (!file) return;
    store(async () => {
      const address = await shrunkPhoto(file);
      if (!address) return 'This is not a picture the browser can read. Choose a PNG, JPEG or WebP file.';
      return (await sendPhoto(tenant, productId, address)) ? '' : lost;
    });
  };

  return (
    <div className="mb-6 flex flex-wrap items-center gap-4">
      <ProductPhoto tenant={tenant} productId={productId} hash={hash} size={72} />
      <div className="stack-2">
        {error && <FieldError>{error}</FieldError>}
        <div className="flex flex-wrap gap-2">
          <Button icon="upload" size="sm" pending={pending} onClick={choose}>
            {hash ? 'Change the photo' : 'Add a photo'}
          </Button>
          {hash && (
            <Button
              variant="quiet"
              size="sm"
              onClick={() => store(async () => ((await removePhoto(tenant, productId)) ? '' : lost))}
            >
              Remove the photo
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

const lost = 'The photo could not be stored. Check the connection and try again.';
