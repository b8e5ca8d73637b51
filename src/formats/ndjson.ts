/** One JSON record a line (ndjson.org), for programs that read as they go. */
import type { RecordFormat } from './feed/feed.ts';

export const ndjson: RecordFormat = {
  open: () => '',
  item: (record) => `${JSON.stringify(record)}\n`,
  between: '',
  close: () => '',
};
