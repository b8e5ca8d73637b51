/** What takes a night: `npm run test:long`. The slow tests run the same in a bounded form. */
import { defineConfig } from 'vitest/config';
import { workerUnderTest } from './tests/worker-under-test.ts';

export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [
      {
        test: {
          name: 'endurance',
          include: ['tests/endurance/**/*.test.ts'],
          provide: { scale: 'long' },
          testTimeout: 60_000,
        },
      },
      {
        ...workerUnderTest,
        test: {
          name: 'fuzz',
          include: ['tests/fuzz/**/*.test.ts', 'tests/store/random-queries.test.ts'],
          globalSetup: './tests/compile-fixture.ts',
          provide: { scale: 'long' },
        },
      },
    ],
  },
});
