'use client';
import { FileDrop } from '#components/ui/file-drop.tsx';
import { notify } from '#components/ui/notify.ts';

export function DropExample() {
  return (
    <FileDrop
      hint="PDF, images, JSON or text, up to 100 MB each"
      onFiles={(files) => notify(`${files.length} chosen`)}
    />
  );
}
