/** All caches of an isolate share one budget of memory. */
import { describe, expect, it } from 'vitest';
import { createCachePool } from '../../src/cache/cache-pool.ts';
import { cacheBytes, LARGEST_BUNDLE } from '../../src/cache/isolate-memory.ts';

const LIMIT = 1_000_000;

describe('a pool', () => {
  it('never holds more than its limit, whatever is put into its caches', () => {
    const pool = createCachePool(LIMIT);
    const answers = pool.cache<string, string>();
    const records = pool.cache<number, string>();
    for (let n = 0; n < 5000; n++) {
      answers.set(`/articles?limit=${n}`, 'answer', 1000);
      records.set(n, 'record', 700);
      answers.get(`/articles?limit=${n % 100}`);
      expect(pool.bytes()).toBeLessThanOrEqual(LIMIT);
    }
  });

  it('drops what was not read for longest, in whichever cache it is', () => {
    const pool = createCachePool(LIMIT);
    const answers = pool.cache<string, string>();
    const records = pool.cache<number, string>();
    answers.set('read again', 'kept', 1000);
    answers.set('never read again', 'dropped', 1000);
    for (let n = 0; n < 2000; n++) {
      records.set(n, 'record', 1000);
      answers.get('read again');
    }
    expect(answers.get('read again')).toBe('kept');
    expect(answers.get('never read again')).toBeUndefined();
    expect(records.get(1999)).toBe('record');
    expect(records.get(0)).toBeUndefined();
  });

  it('counts the characters of keys', () => {
    const pool = createCachePool(LIMIT);
    const cache = pool.cache<string, null>();
    cache.set('x'.repeat(8000), null, 0);
    expect(pool.bytes()).toBeGreaterThan(16_000);
  });

  it('does not take an entry that would push out most others', () => {
    const pool = createCachePool(LIMIT);
    const cache = pool.cache<string, string>();
    cache.set('dataset', 'too large', LIMIT / 4);
    expect(cache.get('dataset')).toBeUndefined();
    expect(pool.bytes()).toBe(0);
  });

  it('counts an entry that is replaced once', () => {
    const pool = createCachePool(LIMIT);
    const cache = pool.cache<string, number>();
    for (let n = 0; n < 100; n++) cache.set('same', n, 1000);
    expect(cache.get('same')).toBe(99);
    expect(pool.bytes()).toBeLessThan(2000);
  });
});

describe('the bytes for caches', () => {
  it('are fewer the larger the bundle is, and never none', () => {
    expect(cacheBytes(10_000_000)).toBeGreaterThan(cacheBytes(50_000_000));
    expect(cacheBytes(500_000_000)).toBeGreaterThan(0);
  });

  it('fit beside the largest bundle into an isolate of 128 MB', () => {
    expect(LARGEST_BUNDLE + cacheBytes(LARGEST_BUNDLE)).toBeLessThan(128_000_000);
  });
});
