/** The inner loop: the compiler's stages and what of the server needs no workerd, without what takes seconds. */
import { defineConfig } from 'vitest/config';
import { textModules } from './tests/text-modules.ts';

export default defineConfig({
  plugins: [textModules],
  test: {
    name: 'quick',
    include: [
      'tests/{compile,training}/**/*.test.ts',
      'tests/{cache,dataset,text,model,index,store,query,formats}/**/*.test.ts',
      'tests/*.test.ts',
    ],
    exclude: [
      'tests/compile/analyze-all.test.ts',
      'tests/**/hostile.test.ts',
      'tests/**/properties.test.ts',
      'tests/**/random-queries.test.ts',
    ],
    globalSetup: './tests/compile-fixture.ts',
    isolate: false,
    testTimeout: 30_000,
  },
});
