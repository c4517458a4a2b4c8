import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const exclude = [...configDefaults.exclude, '.next*/**', '.data/**', 'e2e/**'];

export default defineConfig({
  resolve: { alias: { 'server-only': here('bin/testing/nothing.ts') } },
  test: {
    env: {
      NEXTAUTH_SECRET: 'a secret for tests only, 32 characters or more',
      PUBLIC_URL: 'http://localhost:3000',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.db.test.ts'],
          testTimeout: 60_000, // property tests try many cases; a machine under load takes its time
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude,
          globalSetup: ['bin/testing/one-server.ts'],
          setupFiles: ['bin/testing/own-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
