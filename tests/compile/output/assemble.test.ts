import { expect, it } from 'vitest';
import { byOrder } from '../../../scripts/compile/output/assemble.ts';

it('orders articles of one instant by id', () => {
  const at = (id: string) => ({ id, orderedAt: '2023-03-22T00:00:00Z' });
  expect([at('b'), at('B'), at('a')].sort(byOrder).map(({ id }) => id)).toEqual(['B', 'a', 'b']);
});
