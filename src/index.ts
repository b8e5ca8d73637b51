/** The Worker: which store, which app. */
import { Hono } from 'hono';
import bytes from '../build/dataset.json';
import type { Dataset } from './dataset/types.ts';

const dataset = JSON.parse(new TextDecoder().decode(bytes)) as Dataset;
const app = new Hono();
app.get('/health', (c) => c.json({ articles: dataset.articles.length }));

export default app;
