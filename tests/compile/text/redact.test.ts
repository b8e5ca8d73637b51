import { expect, it } from 'vitest';
import { redact } from '../../../scripts/compile/text/redact.ts';

it('covers an address with as many characters', () => {
  const text = 'Write to desk.world+tips@news.example.co.kr, or call.';
  expect(redact(text)).toBe(`Write to ${'•'.repeat(34)}, or call.`);
  expect(redact(text)).toHaveLength(text.length);
});

it('leaves handles, prices and bare words as they are', () => {
  const text = '@reporter sold 3 @ $4.50, see user@localhost and a@b';
  expect(redact(text)).toBe(text);
});

it('reads a hostile line once', () => {
  const text = `${'a.'.repeat(1_000_000)}@${'b.'.repeat(1_000_000)}`;
  expect(redact(text)).toHaveLength(text.length);
});
