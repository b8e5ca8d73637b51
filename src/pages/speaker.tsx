/** Who said something, with a link to the page about them. */
import type { Quote } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import { entityPath } from './paths.ts';

export function Speaker({ speaker, lookups }: { speaker: Quote['speaker']; lookups: Lookups }) {
  if (speaker === null) return <>Unnamed speaker</>;
  const entity = speaker.entityId === null ? undefined : lookups.entity(speaker.entityId);
  const path = entity && entityPath(entity);
  return path ? <a href={path}>{speaker.name}</a> : <>{speaker.name}</>;
}
