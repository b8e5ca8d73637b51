/** The Worker: which store, which app; nothing else. */
import { env } from 'cloudflare:workers';
import datasetBytes from '../build/dataset.json';
import readingsBytes from '../build/readings.json';
import textIndexBytes from '../build/text-index.bin';
import { blocksOf, datasetDigest, openDataset } from './dataset/open.ts';
import { createReadings } from './dataset/readings.ts';
import { publicBase } from './formats/links.ts';
import { createRenderer } from './formats/renderer.ts';
import { createApp } from './http/app.ts';
import { renderPage } from './pages/page.tsx';
import { openTextIndex } from './query/text/open-index.ts';
import { createBundledStore } from './store/bundled.ts';

const texts = openTextIndex(textIndexBytes, datasetDigest(blocksOf(datasetBytes)));
const store = createBundledStore(openDataset(datasetBytes), texts);
const { dossier } = store;
const site = { dossier, base: publicBase(env.BASE_URL || dossier.url) };

export default createApp({
  store,
  readings: createReadings(readingsBytes),
  site,
  renderer: createRenderer(site, store.lookups),
  page: renderPage,
});
