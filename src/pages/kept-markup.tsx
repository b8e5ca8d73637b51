/** Markup that many pages share: rendered once, then copied. */
import { raw } from 'hono/html';
import { createContext, useContext } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Cache } from '../cache/cache-pool.ts';

/** Where it is kept, by name. */
export const KeptMarkup = createContext<Cache<string, string> | null>(null);

/** @param props.name of everything that its content depends on, besides dossier and site */
export function Kept({ name, children }: { name: string; children: () => JSX.Element }) {
  const cache = useContext(KeptMarkup);
  const known = cache?.get(name);
  if (known !== undefined) return raw(known);
  const markup = String(children());
  cache?.set(name, markup, 2 * markup.length);
  return raw(markup);
}
