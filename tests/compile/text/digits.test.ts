import { expect, it } from 'vitest';
import { inAsciiDigits } from '../../../scripts/compile/text/digits.ts';

it('writes the figures of other scripts as 0 to 9, each in its place', () => {
  const text = '٦ يونيو ٢٠٢٣ - ١٤:٣٠, ۱۴۰۲, २०२३, ๒๕๕๔';
  expect(inAsciiDigits(text)).toBe('6 يونيو 2023 - 14:30, 1402, 2023, 2554');
  expect(inAsciiDigits(text)).toHaveLength(text.length);
});
