/** Moments as texts print them. */

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** RFC 3339 with whole seconds, the offset kept; null for what is no moment with an offset. */
export function rfc3339(value: string): string | null {
  if (!WITH_OFFSET.test(value) || Number.isNaN(Date.parse(value))) return null;
  const offset = value.slice(value.search(/(?:Z|[+-]\d{2}:\d{2})$/i)).toUpperCase();
  const time = value.slice(0, value.length - offset.length).slice(0, 19);
  return `${time.length === 16 ? `${time}:00` : time}${offset}`;
}
