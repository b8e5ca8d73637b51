/** Where pages are: root-relative, each part of a path encoded. */
import { createContext, useContext } from 'hono/jsx';
import type { Entity, EntityType, Quote } from '../dataset/types.ts';

/** The path below which the whole site is served; empty at the root of its host. */
export const Mount = createContext('');

/** The path of a public address without a slash at its end. */
export function basePathOf({ base }: { base: string }): string {
  return new URL(base).pathname.replace(/\/$/, '');
}

/** A path of the site as a page links to it. UrlParts while a component is rendered, as it reads `Mount`. */
export function sitePath(path: string): string {
  return `${useContext(Mount)}${path}`;
}

/** The list that an entity of a type is a record of; named events have no list of their own. */
const LIST_OF: Record<EntityType, string | null> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  event: null,
};

export function recordPath(list: string, id: string): string {
  return sitePath(`/${list}/${encodeURIComponent(id)}`);
}

/** Where an article's page shows a quote; reported speech has no place of its own there. */
export function quotePath({ articleId, id, manner }: Quote): string {
  return `${recordPath('articles', articleId)}${manner === 'direct' ? `#${quoteAnchor(id)}` : ''}`;
}

/** The id of a quote's element on its article's page. */
export function quoteAnchor(id: string): string {
  return `quote-${id}`;
}

export function entityPath(entity: Pick<Entity, 'type' | 'id'>): string | null {
  const list = LIST_OF[entity.type];
  return list && recordPath(list, entity.id);
}
