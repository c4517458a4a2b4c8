import type { TestProject } from 'vitest/node';
import type { Databases } from '../services.ts';
import { throwawayDatabase } from './database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databases: Required<Databases>;
  }
}

/** One throwaway server for all database tests; each test file copies its database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { databases, stop } = await throwawayDatabase('template');
  project.provide('databases', databases);
  return stop;
}
