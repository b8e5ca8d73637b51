/** A calendar knows no next page. */
import { expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from './serve.ts';

const dataset = generateDataset({ articles: 400 });
const textAt = serve(dataset);
const countIn = (text: string) => text.split('BEGIN:VEVENT').length - 1;

it('holds all events that a page of a list would cut', async () => {
  expect(dataset.events.length).toBeGreaterThan(50);
  expect(countIn(await textAt('/events.ics'))).toBe(dataset.events.length);
  expect(countIn(await textAt('/events?format=ics'))).toBe(dataset.events.length);
});

it('holds as many as are asked for', async () => {
  expect(countIn(await textAt('/events.ics?limit=3'))).toBe(3);
});

it('holds those of a query alone', async () => {
  const { items } = JSON.parse(await textAt('/events.json?from=2021&to=2021&limit=200'));
  expect(countIn(await textAt('/events.ics?from=2021&to=2021'))).toBe(items.length);
});
