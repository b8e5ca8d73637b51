/** The list of mutations keeps up with the compiler: each still changes the file that it names. */
import { expect, it } from 'vitest';
import { MUTATIONS, mutated } from '../../evaluation/mutations.ts';

it.each(MUTATIONS)('$name changes $file', (mutation) => {
  expect(() => mutated(mutation)).not.toThrow();
});

it('refuses a mutation that changes nothing', () => {
  const idle = { name: 'idle', file: 'compile.ts', mutate: (text: string) => text };
  expect(() => mutated(idle)).toThrow(/no longer changes/);
});
