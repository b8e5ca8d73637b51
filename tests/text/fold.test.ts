import { describe, expect, it } from 'vitest';
import { fold, slugOf } from '../../src/text/fold.ts';

describe('names', () => {
  it.each([
    ['ÉLAN', 'elan'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['İstanbul', 'istanbul'],
    ['ﬁnance', 'finance'],
    ['김민수', '김민수'],
  ])('%s folds to %s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  it.each([
    ['John O’Neill', 'john-oneill'],
    ['  Ana  María-Pérez ', 'ana-maria-perez'],
    ['김 민수', '김-민수'],
    ['—', ''],
  ])('%s has the id %s', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });
});
