'use client';
import { useEffect, useEffectEvent } from 'react';

export type Keys = {
  choose: (place: number) => void;
  all: () => void;
  next: () => void;
  previous: () => void;
  note: () => void;
  evidence: () => void;
  search: () => void;
  help: () => void;
};

/** Single keys of the questionnaire. They are silent while somebody types, in dialogs, and when switched off. */
export function useKeys(keys: Keys, enabled: boolean): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.isComposing || isElsewhere(event.target)) return;
    const command = event.ctrlKey || event.metaKey;
    const act = event.key === 'Enter' ? onEnter(event, keys, command) : enabled && !command && onLetter(event, keys);
    if (!act) return;
    event.preventDefault();
    act();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Enter goes on, also from a line of text; in a longer text it needs Ctrl or ⌘. On buttons and links it presses them. */
function onEnter({ target, shiftKey }: KeyboardEvent, keys: Keys, command: boolean): (() => void) | false {
  const element = target as HTMLElement;
  if (element.closest('button,a,summary,select,[role="button"]')) return false;
  if (element.closest('textarea,[contenteditable]') && !command) return false;
  if (element.closest('[data-other-input]')) return false;
  return shiftKey ? keys.previous : keys.next;
}

function onLetter({ key, target }: KeyboardEvent, keys: Keys): (() => void) | false {
  if (isTyping(target as HTMLElement)) return false;
  if (/^[1-9]$/.test(key)) return () => keys.choose(Number(key) - 1);
  switch (key) {
    case 'a':
    case 'A':
      return keys.all;
    case 'n':
    case 'N':
      return keys.note;
    case 'e':
    case 'E':
      return keys.evidence;
    case '/':
      return keys.search;
    case '?':
      return keys.help;
    default:
      return false;
  }
}

function isTyping(element: HTMLElement): boolean {
  const field = element.closest('textarea,select,[contenteditable],input');
  return field !== null && !(field instanceof HTMLInputElement && ['radio', 'checkbox', 'button'].includes(field.type));
}

/** Menus, dialogs and the frame have keys of their own. */
function isElsewhere(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : document.body;
  return (
    element.closest('[role="dialog"],[role="alertdialog"]') !== null ||
    document.querySelector('[role="dialog"],[role="alertdialog"]') !== null
  );
}
