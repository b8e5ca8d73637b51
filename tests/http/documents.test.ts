import { expect, it } from 'vitest';
import document from '../../docs/formats.md?raw';
import { siteFiles } from '../../src/http/site-files.ts';
import { assets } from '../../src/pages/assets.ts';

it('finds every address beside the lists in docs/formats.md', () => {
  const own = new Set(assets.map(({ path }) => path));
  const missing = Object.keys(siteFiles).filter(
    (path) => !own.has(path) && !document.includes(`\`${path}\``),
  );
  expect(missing).toEqual([]);
});
