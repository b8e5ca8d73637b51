/** How vitest runs `src/worker.ts` in workerd: with the tests' dataset in place of the one built from `seeds/`. */
import path from 'node:path';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { BUILD } from './fixture.ts';

export const workerUnderTest = {
  plugins: [
    cloudflareTest({
      wrangler: { configPath: './wrangler.toml' },
      // Real SQLite, for the tests of the D1 store.
      miniflare: { d1Databases: ['DB'] },
    }),
  ],
  resolve: {
    alias: [{ find: /^\.\.\/build\//, replacement: `${path.resolve(BUILD)}/` }],
  },
};
