'use client';
import { useEffect, useState } from 'react';
import type { CommandGroup, CommandSearch } from './command.ts';

type Answer = { text: string; groups: CommandGroup[]; failed: boolean };

const pauseMilliseconds = 150;
const none: CommandGroup[] = [];

/** Asks the server after a pause; a question overtaken by the next letter is given up. What was found stays until the new answer is there. */
export function useFound(typed: string, search: CommandSearch | undefined) {
  const [answer, setAnswer] = useState<Answer>({ text: '', groups: none, failed: false });
  const wanted = typed.trim().length >= 2 && search ? typed.trim() : '';
  useEffect(() => {
    if (!wanted || !search) return;
    const giveUp = new AbortController();
    const ask = () =>
      search(wanted, giveUp.signal)
        .then((groups) => ({
          text: wanted,
          groups: groups.filter(({ commands }) => commands.length > 0),
          failed: false,
        }))
        .catch(() => ({ text: wanted, groups: none, failed: true }))
        .then((it) => giveUp.signal.aborted || setAnswer(it));
    const timer = setTimeout(ask, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [wanted, search]);
  const busy = wanted !== '' && answer.text !== wanted;
  return { found: wanted ? answer.groups : none, busy, failed: wanted !== '' && !busy && answer.failed };
}
