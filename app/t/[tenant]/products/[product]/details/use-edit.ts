'use client';
import { useState, useTransition } from 'react';
import { notify } from '#components/ui/notify.ts';
import type { SaveState } from './actions.ts';

type Versioned = { version: number };
type Save<Value> = (value: Value) => Promise<SaveState<Value>>;

/**
 * An edit of something two people may change at once. `base` is what was shown when editing began; after a conflict
 * `theirs` is what the other person saved, fields only they touched are taken over, and the next save goes on top of theirs.
 */
export function useEdit<Value extends Versioned>(stored: Value, save: Save<Value>) {
  const [base, setBase] = useState(stored);
  const [value, setValue] = useState(stored);
  const [theirs, setTheirs] = useState<Value | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState('');
  const [pending, start] = useTransition();
  // The page brought a newer state along, ours or another's: what does not clash with what is being typed is taken over.
  if (stored.version > value.version && contested(base, value, stored).length === 0) {
    setBase(stored);
    setValue(merged(base, value, stored));
  }

  const submit = () =>
    start(async () => {
      setFailure('');
      try {
        const state = await save(value);
        setErrors(state.status === 'rejected' ? state.errors : {});
        if (state.status === 'gone') setFailure('This product is no longer there. Somebody may have removed it.');
        if (state.status === 'conflict') {
          setTheirs(state.theirs);
          setValue(merged(base, value, state.theirs));
        }
        if (state.status !== 'saved') return;
        setTheirs(null);
        setBase(value);
        notify('Saved.');
      } catch {
        setFailure('This could not be saved. What you typed is still here: check the connection and try again.');
      }
    });

  const change = (part: Partial<Value>) => setValue((now) => ({ ...now, ...part }));
  const conflicts = theirs ? contested(base, value, theirs) : [];
  return { value, change, submit, pending, errors, failure, theirs, conflicts };
}

/** Ours where we changed something, theirs elsewhere, and their version to save on top of. */
export function merged<Value extends Versioned>(base: Value, ours: Value, theirs: Value): Value {
  const next = { ...theirs };
  for (const key of keysOf(ours)) if (key !== 'version' && !same(ours[key], base[key])) next[key] = ours[key];
  return next;
}

/** The fields that both changed, and differently. */
export function contested<Value extends Versioned>(base: Value, ours: Value, theirs: Value): (keyof Value)[] {
  return keysOf(theirs).filter(
    (key) => key !== 'version' && !same(theirs[key], base[key]) && !same(ours[key], theirs[key]),
  );
}

const keysOf = <Value extends object>(value: Value) => Object.keys(value) as (keyof Value)[];
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
