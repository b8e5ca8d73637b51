/** What is too slow, or needs too much of the machine, for `npm test`. */
import { defineConfig } from 'vitest/config';
import { textModules } from './tests/text-modules.ts';
import { workerUnderTest } from './tests/worker-under-test.ts';

export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [
      {
        plugins: [textModules],
        test: {
          name: 'machine',
          include: [
            'tests/{browser,clients,commands,endurance,readers,regexes,system}/**/*.test.ts',
          ],
          provide: { scale: 'bounded' },
          testTimeout: 60_000,
        },
      },
      {
        ...workerUnderTest,
        test: {
          name: 'fuzz',
          include: ['tests/fuzz/**/*.test.ts'],
          globalSetup: './tests/compile-fixture.ts',
          provide: { scale: 'bounded' },
        },
      },
    ],
  },
});
