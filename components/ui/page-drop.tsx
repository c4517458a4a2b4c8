'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { Icon } from './icon.tsx';

type Props = {
  onFiles: (files: File[]) => void;
  /** What happens on letting go: `Drop to add to the library`. */
  label: string;
};

/** Takes files dropped anywhere on the page, unless a place inside it took them already. */
export function PageDrop({ onFiles, label }: Props) {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFiles);

  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);

  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-40 grid place-items-center bg-paper/85 p-4">
      <p className="flex items-center gap-3 rounded-lg border-2 border-dashed border-accent bg-accent-wash px-8 py-6 text-lg font-semibold text-accent">
        <Icon name="upload" size={24} />
        {label}
      </p>
    </div>
  );
}
