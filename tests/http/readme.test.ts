import { expect, it } from 'vitest';
import readme from '../../README.md?raw';
import { siteFiles } from '../../src/http/site-files.ts';
import { assets } from '../../src/pages/assets.ts';

it('has every address beside the lists in README', () => {
  const own = new Set(assets.map(({ path }) => path));
  const missing = Object.keys(siteFiles).filter(
    (path) => !own.has(path) && !readme.includes(`\`${path}\``),
  );
  expect(missing).toEqual([]);
});
