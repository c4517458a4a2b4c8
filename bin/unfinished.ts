import { join } from 'node:path';

/** Lies in the data folder while the demo is being put in place. A start that finds it begins with an empty database. */
export const unfinished = (folder: string): string => join(folder, 'demo-unfinished');
