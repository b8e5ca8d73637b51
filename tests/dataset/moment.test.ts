import { describe, expect, it } from 'vitest';
import { rfc3339 } from '../../src/dataset/moment.ts';

describe('RFC 3339 dates', () => {
  it('have seconds and an offset', () => {
    expect(rfc3339('2021-12-16T16:47+09:00')).toBe('2021-12-16T16:47:00+09:00');
    expect(rfc3339('2021-12-16T16:47:05.123z')).toBe('2021-12-16T16:47:05Z');
  });

  it('are not made of dates without a zone', () => {
    expect(rfc3339('2021-12-16')).toBeNull();
    expect(rfc3339('2021-12-16T16:47:00')).toBeNull();
    expect(rfc3339('2021-13-45T16:47:00Z')).toBeNull();
  });
});
