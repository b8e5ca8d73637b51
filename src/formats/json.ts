/** JSON for programs: a list as `{ title, url, next_url, …, items }`, a record as an object. */
import type { Feed, RecordWriter } from './feed/feed.ts';

export const json: RecordWriter = {
  open: (feed) => `${JSON.stringify(head(feed)).slice(0, -1)},"items":[\n`,
  item: (record) => JSON.stringify(record),
  separator: ',\n',
  close: () => '\n]}\n',
  single: (record) => `${JSON.stringify(record)}\n`,
};

function head(feed: Feed): Record<string, unknown> {
  return {
    title: feed.title,
    url: feed.self,
    next_url: feed.next,
    ...(feed.total !== null && { total: feed.total }),
    updated: feed.updated,
    rights: feed.rights,
    ...(feed.license !== null && { license: feed.license }),
    ...(feed.facets !== null && { facets: feed.facets }),
  };
}
