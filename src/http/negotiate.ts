/** Which format answers: the extension, else `format=`, else what `Accept` likes best. */

interface MediaRange {
  type: string;
  quality: number;
  /** No parameter narrows it to some form of its type. */
  plain: boolean;
}

/**
 * The offered format that a client likes best (RFC 9110 section 12.5.1); among equals the first offered.
 * Null when it takes none of them. Without a readable `Accept` everything is welcome.
 */
export function acceptable<Offered extends { mediaType: string }>(
  accept: string | null,
  offered: readonly Offered[],
): Offered | null {
  const ranges = mediaRanges(accept ?? '');
  if (ranges.length === 0) return offered[0] ?? null;
  let best: Offered | null = null;
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

/** The most specific range that covers a type decides; where it is given more than once, the plain one, then the highest. */
function qualityOf(mediaType: string, ranges: MediaRange[]): number {
  const [family] = mediaType.split('/');
  for (const covering of [mediaType, `${family}/*`, '*/*']) {
    const same = ranges.filter(({ type }) => type === covering);
    const plain = same.filter((range) => range.plain);
    const deciding = plain.length > 0 ? plain : same;
    if (deciding.length > 0) return Math.max(...deciding.map(({ quality }) => quality));
  }
  return 0;
}

const RANGE = /^[!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+$/;
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** What stands between commas, or semicolons; those in a quoted string (RFC 9110 section 5.6.4) separate nothing. */
const MEMBERS = /(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g;
const PARTS = /(?:[^;"]|"(?:[^"\\]|\\.)*"?)+/g;

/** Members that follow the grammar; the others are ignored. */
function mediaRanges(accept: string): MediaRange[] {
  return (accept.match(MEMBERS) ?? []).flatMap((member) => {
    const [type = '', ...parameters] = (member.match(PARTS) ?? []).map((part) =>
      part.trim().toLowerCase(),
    );
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const quality = weight === undefined ? '1' : weight.replace(/^q\s*=\s*/, '');
    const plain = parameters.every((parameter) => parameter === weight);
    return RANGE.test(type) && QUALITY.test(quality)
      ? [{ type, quality: Number(quality), plain }]
      : [];
  });
}
