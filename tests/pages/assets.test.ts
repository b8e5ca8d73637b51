import { expect, it } from 'vitest';
import { assets } from '../../src/pages/assets.ts';

it('bundles the style sheet and the icon', () => {
  const [style, icon] = assets.map(({ content }) => content);
  expect(style).toContain('.masthead');
  expect(icon).toContain('<svg');
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
