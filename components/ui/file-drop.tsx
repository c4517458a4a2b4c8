'use client';
import clsx from 'clsx';
import { type ChangeEvent, type DragEvent, type ReactNode, useState } from 'react';
import { useControl } from '#components/form/use-control.ts';
import { Icon } from './icon.tsx';

type Props = {
  onFiles: (files: File[]) => void;
  /** What may come: types and size, in words. */
  hint?: ReactNode;
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  title?: ReactNode;
  /** One line high, where it is not the first thing to do on the page. */
  compact?: boolean;
  name?: string;
  id?: string;
  className?: string;
};

/** A place to drop files or choose them. What happens to them is the caller's. */
export function FileDrop({
  onFiles,
  hint,
  accept,
  multiple = true,
  disabled,
  title = 'Drop files here, or choose them',
  compact,
  className,
  ...rest
}: Props) {
  const [over, setOver] = useState(false);
  const { attributes } = useControl(rest);
  const take = (list: FileList | null) => {
    if (list && list.length > 0 && !disabled) onFiles(multiple ? [...list] : [...list].slice(0, 1));
  };
  const drag = (event: DragEvent, inside: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(inside && !disabled);
  };
  return (
    <label
      onDragEnter={(event) => drag(event, true)}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
      className={clsx(
        'flex items-center rounded-lg border border-dashed transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        compact ? 'gap-3 px-4 py-2.5' : 'flex-col gap-1 px-6 py-8 text-center',
        over ? 'border-accent bg-accent-wash' : 'border-edge bg-sheet hover:bg-wash',
        disabled && 'pointer-events-none opacity-60',
        className,
      )}
    >
      <input
        {...attributes}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        className="sr-only"
        onChange={(event: ChangeEvent<HTMLInputElement>) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <Icon name="upload" size={compact ? 16 : 20} className={clsx('text-ink-3', !compact && 'mb-1')} />
      <span className={compact ? 'flex min-w-0 flex-wrap gap-x-3' : 'contents'}>
        <span className="font-medium">{title}</span>
        {hint && <span className="text-ink-3">{hint}</span>}
      </span>
    </label>
  );
}
