/** Paths of pages: root-relative and percent-encoded. */
import { createContext, useContext } from 'hono/jsx';
import { LIST_OF_ENTITY_TYPE } from '../dataset/entity-lists.ts';
import type { Entity, Quote } from '../dataset/types.ts';

/** The path that the site is served below; empty at the root of its host. */
export const BasePath = createContext('');

/** The path of the public base URL, without a trailing slash. */
export function basePathOf({ base }: { base: string }): string {
  return new URL(base).pathname.replace(/\/$/, '');
}

/** A path as pages link to it. Call it only while a component renders, because it reads `BasePath`. */
export function sitePath(path: string): string {
  return `${useContext(BasePath)}${path}`;
}

export function recordPath(list: string, id: string): string {
  return sitePath(`/${list}/${encodeURIComponent(id)}`);
}

/** The position of a quote on its article's page, or the page itself for a paraphrase. */
export function quotePath({ articleId, id, manner }: Quote): string {
  return `${recordPath('articles', articleId)}${manner === 'direct' ? `#${quoteAnchor(id)}` : ''}`;
}

/** The id of a quote's element on its article's page. */
export function quoteAnchor(id: string): string {
  return `quote-${id}`;
}

export function entityPath(entity: Pick<Entity, 'type' | 'id'>): string | null {
  const list = LIST_OF_ENTITY_TYPE[entity.type];
  return list && recordPath(list, entity.id);
}
