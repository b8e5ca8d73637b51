/** The Worker: which store, which app; nothing else. */
import { env } from 'cloudflare:workers';
import datasetBytes from '../build/dataset.json';
import indexBytes from '../build/index.bin';
import readingsBytes from '../build/readings.json';
import { createReadings } from './dataset/readings.ts';
import { parseBaseUrl } from './formats/feed/urls.ts';
import { createRenderer } from './formats/renderer.ts';
import { createApp } from './http/app.ts';
import { renderPage } from './pages/render-page.tsx';
import { createBundledStore } from './store/bundled/bundled-store.ts';

const store = createBundledStore(new Uint8Array(datasetBytes), indexBytes);
const { dossier } = store;
const site = { dossier, base: parseBaseUrl(env.BASE_URL || dossier.url) };

export default createApp({
  store,
  readings: createReadings(readingsBytes),
  site,
  renderer: createRenderer(site, store.lookups),
  page: renderPage,
});
