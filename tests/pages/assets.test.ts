import { expect, it } from 'vitest';
import { assets } from '../../src/pages/assets.ts';

it('bundles the style sheet and the icon', () => {
  const [style, icon] = assets.map(({ content }) => content);
  expect(style).toContain('.masthead');
  expect(icon).toContain('<svg');
});
