/** What is too slow, or needs too much of the machine, for `npm test`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts', 'tests/readers/**/*.test.ts'],
    testTimeout: 60_000,
    fileParallelism: false,
  },
});
