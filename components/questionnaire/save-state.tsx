'use client';
import clsx from 'clsx';
import { Button } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { IconName } from '#components/ui/icon-paths.ts';
import type { Entries, Fate } from './save-queue.ts';

type Props = { entries: Entries; onRetry: () => void; onShow: (questionId: string) => void };

/** Whether everything is with the server, always in view. The worst state of all answers counts. */
export function SaveState({ entries, onRetry, onShow }: Props) {
  const all = Object.entries(entries).flatMap(([id, { fate }]) => (fate ? [{ id, fate }] : []));
  const worst = order.map((is) => all.findLast(({ fate }) => fate.is === is)).find(Boolean);
  const { text, icon, tone } = worst ? say(worst.fate, latest(all)) : quiet;
  const trouble = worst && (worst.fate.is === 'conflict' || worst.fate.is === 'held' || worst.fate.is === 'hides');
  return (
    <div className={clsx('flex items-center gap-2', worst?.fate.is === 'saved' || !worst ? 'shrink-0' : 'min-w-0')}>
      <p
        role="status"
        className={clsx('flex min-w-0 items-center gap-1.5', tone)}
        data-save-state={worst?.fate.is ?? 'quiet'}
      >
        <Icon name={icon} className={icon === 'refresh' ? 'animate-spin' : undefined} />
        <span className="truncate">{text}</span>
      </p>
      {worst?.fate.is === 'unsent' && (
        <Button size="sm" onClick={onRetry}>
          Try now
        </Button>
      )}
      {trouble && (
        <Button size="sm" onClick={() => onShow(worst.id)}>
          Show
        </Button>
      )}
    </div>
  );
}

type Words = { text: string; icon: IconName; tone: string };

const quiet: Words = { text: 'All saved', icon: 'check', tone: 'text-ink-3' };
const order: Fate['is'][] = ['conflict', 'refused', 'hides', 'unsent', 'held', 'saving', 'waiting', 'saved'];

function say(fate: Fate, at: number): Words {
  switch (fate.is) {
    case 'saved':
      return { text: `Saved ${clock(at)}`, icon: 'check', tone: 'text-compliant' };
    case 'saving':
    case 'waiting':
      return { text: 'Saving…', icon: 'refresh', tone: 'text-ink-3' };
    case 'held':
      return { text: 'Not saved yet: incomplete', icon: 'edit', tone: 'text-warn' };
    case 'hides':
      return { text: 'Not saved yet: look first', icon: 'eye-off', tone: 'text-warn' };
    case 'unsent':
      return {
        text: fate.why === 'offline' ? 'Not saved: offline' : 'Not saved: no answer from the server',
        icon: 'warning',
        tone: 'font-medium text-danger',
      };
    case 'conflict':
      return { text: 'Not saved: two versions', icon: 'branch', tone: 'font-medium text-danger' };
    case 'refused':
      return { text: 'Not saved: not allowed', icon: 'lock', tone: 'font-medium text-danger' };
  }
}

function latest(all: { fate: Fate }[]): number {
  return all.reduce((last, { fate }) => (fate.is === 'saved' ? Math.max(last, fate.at) : last), 0);
}

/** In the reader's own time; only drawn in the browser, after a save. */
function clock(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
