import { defineConfig } from 'vitest/config';
import { textModules } from './tests/text-modules.ts';
import { workerUnderTest } from './tests/worker-under-test.ts';

export default defineConfig({
  test: {
    globalSetup: './tests/compile-fixture.ts',
    projects: [
      {
        plugins: [textModules],
        test: {
          name: 'node',
          include: [
            'tests/{compile,evaluation,mcp,publish,training}/**/*.test.ts',
            'tests/*.test.ts',
          ],
          // No test leaves anything behind, so that files can share the compiler's word lists.
          isolate: false,
          // Hostile texts are long, up to megabytes, and machines busy.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...workerUnderTest,
        test: {
          name: 'worker',
          include: [
            'tests/{cache,dataset,text,model,index,store,query,formats,pages,http}/**/*.test.{ts,tsx}',
          ],
          provide: { scale: 'bounded' },
          // The first test of a file pays for the Worker's start.
          testTimeout: 30_000,
          // Some files publish a whole dossier before their first test.
          hookTimeout: 60_000,
          isolate: false,
        },
      },
    ],
  },
});
