import { expect, it } from 'vitest';
import { dataset } from '../../src/dataset/schema.ts';
import { generateDataset } from '../generated-dataset.ts';

it('the generated test datasets match the schema', () => {
  expect(dataset.safeParse(generateDataset({ articles: 100 })).error).toBeUndefined();
});
