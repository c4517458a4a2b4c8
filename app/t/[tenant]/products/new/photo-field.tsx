'use client';
import { useId, useRef, useState } from 'react';
import { FieldError } from '#components/form/field-error.tsx';
import { Button } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { shrunkPhoto } from '../photo.ts';

type Props = { photo: string; onChange: (photo: string) => void };

/** Chooses a picture of the product and shows it. */
export function PhotoField({ photo, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState('');
  const id = useId();

  const choose = async (file: File | undefined) => {
    if (!file) return;
    const address = await shrunkPhoto(file);
    setError(address ? '' : 'This is not a picture the browser can read. Choose a PNG, JPEG or WebP file.');
    if (address) onChange(address);
  };

  return (
    <div className="stack-1">
      <label htmlFor={id} className="font-medium">
        Photo <span className="ms-1 font-normal text-ink-3">optional</span>
      </label>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="flex items-center gap-4">
        {photo ? (
          <img
            src={photo}
            alt="The product as it will be shown"
            className="size-18 rounded-md border border-line object-cover"
          />
        ) : (
          <span className="grid size-18 place-items-center rounded-md border border-dashed border-rule text-ink-3">
            <Icon name="image" size={24} />
          </span>
        )}
        <div className="flex flex-wrap gap-2">
          <Button icon="upload" size="sm" onClick={() => input.current?.click()}>
            {photo ? 'Choose another' : 'Choose a photo'}
          </Button>
          {photo && (
            <Button variant="quiet" size="sm" onClick={() => onChange('')}>
              Remove
            </Button>
          )}
        </div>
        <input
          ref={input}
          id={id}
          type="file"
          accept="image/png,image/jpeg,image/webp"
          aria-describedby={error ? `${id}-error` : undefined}
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            void choose(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
}
