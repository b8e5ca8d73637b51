/** One JSON record on each line (ndjson.org), for programs that process records as they arrive. */
import type { RecordWriter } from './feed/feed.ts';

export const ndjson: RecordWriter = {
  open: () => '',
  item: (record) => `${JSON.stringify(record)}\n`,
  separator: '',
  close: () => '',
};
