/** What pages load besides themselves: bundled as text, served under fixed names. */
import icon from './icon.svg';
import style from './style.css';

export interface Asset {
  path: string;
  /** Media type with its charset. */
  type: string;
  text: string;
}

export const assets: readonly Asset[] = [
  { path: '/style.css', type: 'text/css; charset=utf-8', text: style },
  { path: '/icon.svg', type: 'image/svg+xml; charset=utf-8', text: icon },
];
