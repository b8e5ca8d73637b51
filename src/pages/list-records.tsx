/** The records of a list's page. Each is rendered once and kept as bytes; a page is a copy of them. */
import type { Cache } from '../cache/cache-pool.ts';
import { CHUNK_BYTES, type Chunk, chunkOf } from '../formats/chunks.ts';
import type { ListName } from '../model/records.ts';
import type { Explanation } from '../store/explain.ts';
import { Excerpt } from './excerpt.tsx';
import { BasePath, basePathOf } from './paths.ts';
import { items } from './record-items.tsx';
import type { ListView } from './view.ts';

const CLOSE = '</li>';
const close = chunkOf(CLOSE);

/** One `<li>` a record, in order. @param kept of the list's records, by id */
export function listRecords<L extends ListName>(
  view: ListView<L>,
  kept: Cache<string, Chunk>,
): Chunk[] {
  const { page } = view;
  return page.items.flatMap((record) => {
    const known = kept.get(record.id);
    const opened = known ?? chunkOf(`<li>${itemMarkup(view, record)}`);
    if (known === undefined) kept.set(record.id, opened, opened.bytes.length + CHUNK_BYTES);
    const snippet = page.snippet(record);
    const explanations = page.explanations(record);
    if (snippet === null && explanations.length === 0) return [opened, close];
    const matches = `${<Excerpt snippet={snippet} />}${<Reasons explanations={explanations} />}`;
    return [opened, chunkOf(matches + CLOSE)];
  });
}

function itemMarkup<L extends ListName>(
  view: ListView<L>,
  record: ListView<L>['page']['items'][number],
): string {
  const Item = items[view.list];
  const item = (
    <BasePath.Provider value={basePathOf(view)}>
      <Item record={record} lookups={view.lookups} level={2} />
    </BasePath.Provider>
  );
  return String(item);
}

function Reasons({ explanations }: { explanations: readonly Explanation[] }) {
  if (explanations.length === 0) return null;
  return <p class="meta">Matched: {explanations.map(({ reason }) => reason).join('; ')}</p>;
}
