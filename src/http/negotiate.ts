/** Which format answers: the extension, else `format=`, else what `Accept` likes best. */
import type { Format } from '../formats/table.ts';

interface MediaRange {
  type: string;
  quality: number;
}

/**
 * The offered format that a client likes best (RFC 9110 section 12.5.1); among equals the first offered.
 * Null when it takes none of them. Without a readable `Accept` everything is welcome.
 */
export function acceptable(accept: string | null, offered: readonly Format[]): Format | null {
  const ranges = mediaRanges(accept ?? '');
  if (ranges.length === 0) return offered[0] ?? null;
  let best: Format | null = null;
  let highest = 0;
  for (const format of offered) {
    const quality = qualityOf(format.mediaType, ranges);
    if (quality > highest) {
      best = format;
      highest = quality;
    }
  }
  return best;
}

/** The most specific range that covers a type decides. */
function qualityOf(mediaType: string, ranges: MediaRange[]): number {
  const [family] = mediaType.split('/');
  for (const covering of [mediaType, `${family}/*`, '*/*']) {
    const range = ranges.find(({ type }) => type === covering);
    if (range !== undefined) return range.quality;
  }
  return 0;
}

const RANGE = /^[!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+$/;
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** Members that follow the grammar; the others are ignored. Parameters other than `q` select nothing here. */
function mediaRanges(accept: string): MediaRange[] {
  return accept.split(',').flatMap((member) => {
    const [type = '', ...parameters] = member.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const quality = weight === undefined ? '1' : weight.replace(/^q\s*=\s*/, '');
    return RANGE.test(type) && QUALITY.test(quality) ? [{ type, quality: Number(quality) }] : [];
  });
}
