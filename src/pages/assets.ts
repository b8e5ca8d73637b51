/** Files that pages load. They are bundled with the Worker and have fixed paths. */
import docsScript from './docs.client.js';
import pixels from './icon.png';
import icon from './icon.svg';
import script from './search.client.js';
import smallPixels from './small-icon.png';
import style from './style.css';

export interface Asset {
  path: string;
  /** Media type, with a charset for text. */
  type: string;
  content: string | ArrayBuffer;
}

export const assets: readonly Asset[] = [
  { path: '/style.css', type: 'text/css; charset=utf-8', content: style },
  { path: '/search.js', type: 'text/javascript; charset=utf-8', content: script },
  { path: '/icon.svg', type: 'image/svg+xml; charset=utf-8', content: icon },
  { path: '/icon.png', type: 'image/png', content: pixels },
  { path: '/small-icon.png', type: 'image/png', content: smallPixels },
  { path: '/favicon.ico', type: 'image/png', content: smallPixels },
  { path: '/docs.js', type: 'text/javascript; charset=utf-8', content: docsScript },
];
