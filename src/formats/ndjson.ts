/** One JSON record a line (ndjson.org), for programs that read as they go. */
import type { RecordWriter } from './feed/feed.ts';

export const ndjson: RecordWriter = {
  open: () => '',
  item: (record) => `${JSON.stringify(record)}\n`,
  between: '',
  close: () => '',
};
