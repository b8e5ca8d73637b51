import { expect, it } from 'vitest';
import { assets } from '../../src/pages/assets.ts';

it('bundles the style sheet and the icon as text', () => {
  const [style, icon] = assets.map(({ text }) => text);
  expect(style).toContain('.masthead');
  expect(icon).toContain('<svg');
});
