'use client';
import { useEffect } from 'react';
import { Toaster as Sonner, toast } from 'sonner';
import { type Note, noteEvent } from './notify.ts';

export default function ToastList({ first }: { first: Note }) {
  useEffect(() => {
    show(first);
    const hear = (event: Event) => show((event as CustomEvent<Note>).detail);
    window.addEventListener(noteEvent, hear);
    return () => window.removeEventListener(noteEvent, hear);
  }, [first]);
  return (
    <Sonner
      position="bottom-center"
      offset={24}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full font-sans items-center gap-3 rounded-lg border border-ink bg-ink px-4 py-3 text-sm text-paper',
          actionButton: 'ms-auto rounded-sm px-2 py-1 font-semibold underline underline-offset-2',
        },
      }}
    />
  );
}

function show({ message, tone, action }: Note) {
  const say = tone === 'error' ? toast.error : toast;
  say(message, { action, duration: action || tone === 'error' ? 8000 : 4000 });
}
