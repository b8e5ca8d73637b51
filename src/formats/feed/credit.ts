/** Whom a format credits. */
import type { Article } from '../../dataset/types.ts';

/** Who is to be credited, in one line: the publisher and its notice as printed; null when neither is known. */
export function creditOf({ publisher, rights }: Article): string | null {
  const parts = [publisher?.name, rights?.notice].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join('. ');
}
