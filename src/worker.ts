/** The Worker: which store, which app; nothing else. */
import { env } from 'cloudflare:workers';
import datasetBytes from '../build/dataset.json';
import indexBytes from '../build/index.bin';
import readingsBytes from '../build/readings.json';
import { createCachePool } from './cache/cache-pool.ts';
import { cacheBytes } from './cache/isolate-memory.ts';
import { createReadings } from './dataset/readings.ts';
import { parseBaseUrl } from './formats/feed/urls.ts';
import { createRenderer } from './formats/renderer.ts';
import { createApp } from './http/app.ts';
import { withRequestLog } from './http/request-log.ts';
import { createPageRenderer } from './pages/render-page.tsx';
import { createBundledStore } from './store/bundled/bundled-store.ts';

const bundled = datasetBytes.byteLength + indexBytes.byteLength + readingsBytes.byteLength;
const pool = createCachePool(cacheBytes(bundled));
const store = createBundledStore(new Uint8Array(datasetBytes), indexBytes, pool);
const { dossier } = store;
const site = { dossier, base: parseBaseUrl(env.BASE_URL || dossier.url) };

const app = createApp({
  store,
  readings: createReadings(readingsBytes),
  site,
  renderer: createRenderer(site, store.lookups, pool),
  page: createPageRenderer(pool),
});

export default env.REQUEST_LOG === 'on' ? withRequestLog(app, console.log) : app;
