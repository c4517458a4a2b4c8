import { fileURLToPath } from 'node:url';

/** The folder of this repository, wherever the command was given. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
