'use client';
import { createContext } from 'react';

/** Lets what is inside a dialog close it without knowing which kind of dialog it is. */
export const DialogContext = createContext<{ close: () => void } | null>(null);
