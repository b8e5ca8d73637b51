import { describe, expect, it } from 'vitest';
import { bundleMessage } from '../scripts/bundle-size.ts';

describe('a bundle', () => {
  it('is not mentioned while there is room', () => {
    expect(bundleMessage({ dataset: 30e6, index: 14e6, readings: 4e6 })).toBeNull();
  });

  it('that is nearly full is served still, with a notice of what comes next', () => {
    const found = bundleMessage({ dataset: 36e6, index: 16e6, readings: 4e6 });
    expect(found?.fits).toBe(true);
    expect(found?.message).toContain('56 MB (dataset 36, index 16, readings 4) of the 66 MB');
  });

  it('that is too large does not fit, and the message names the way out', () => {
    const found = bundleMessage({ dataset: 50e6, index: 20e6, readings: 5e6 });
    expect(found?.fits).toBe(false);
    expect(found?.message).toContain('npm run publish -- --store d1');
  });
});
