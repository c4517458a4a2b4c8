'use client';

export type Note = { message: string; tone: 'plain' | 'error'; action?: { label: string; onClick: () => void } };

export const noteEvent = 'readymark:note';

/** Says something in passing, at the bottom of the page. For what needs no answer; errors belong next to their field. */
export function notify(message: string, more: Partial<Omit<Note, 'message'>> = {}): void {
  window.dispatchEvent(new CustomEvent<Note>(noteEvent, { detail: { message, tone: 'plain', ...more } }));
}
