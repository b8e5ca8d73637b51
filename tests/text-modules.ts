/** Scripts of pages are text to the Worker (the rules of wrangler.toml). This says the same to tests that run in Node. */
import { readFileSync } from 'node:fs';

export const textModules = {
  name: 'text-modules',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    if (!id.endsWith('.client.js')) return undefined;
    return `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`;
  },
};
