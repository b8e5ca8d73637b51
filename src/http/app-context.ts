/** What every route works with. */
import type { Readings } from '../dataset/readings.ts';
import type { Chunk } from '../formats/chunks.ts';
import type { Site } from '../formats/feed/urls.ts';
import type { Renderer } from '../formats/renderer.ts';
import type { View } from '../pages/view.ts';
import type { Store } from '../store/store.ts';

export interface AppContext {
  store: Store;
  readings: Readings;
  site: Site;
  renderer: Renderer;
  /** Renders a view as HTML. */
  page: (view: View) => Chunk[];
}
