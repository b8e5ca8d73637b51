import { expect, it } from 'vitest';
import { assets } from '../../src/pages/assets.ts';

const textOf = (path: string) => {
  const content = assets.find((asset) => asset.path === path)?.content;
  return typeof content === 'string' ? content : '';
};

it('bundles the style sheet, the script and the icon', () => {
  expect(textOf('/style.css')).toContain('.masthead');
  expect(textOf('/search.js')).toContain('combobox');
  expect(textOf('/icon.svg')).toContain('<svg');
});

it('keeps the script of pages below 10 KB', () => {
  expect(new TextEncoder().encode(textOf('/search.js')).length).toBeLessThan(10_000);
});

it.each([
  ['/icon.png', 512],
  ['/small-icon.png', 144],
])('has in %s a picture of %i pixels square, as feeds say', (path, size) => {
  const content = assets.find((asset) => asset.path === path)?.content;
  if (!(content instanceof ArrayBuffer)) throw new Error('no picture');
  const header = new DataView(content);
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([size, size]);
});
