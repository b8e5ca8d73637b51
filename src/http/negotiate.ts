/** Which format answers: the extension, else `format=`, else what `Accept` likes best. */

interface MediaRange {
  type: string;
  quality: number;
  /** No parameter narrows it to some form of its type. */
  plain: boolean;
}

/**
 * The offered format that a client likes best (RFC 9110 section 12.5.1). Among equals the one that it names comes
 * before those that a wildcard covers (axios names JSON and takes anything), then the first offered. Null when it
 * takes none of them. Without a readable `Accept` everything is welcome.
 */
export function bestAccepted<Offered extends { mediaType: string }>(
  accept: string | null,
  offered: readonly Offered[],
): Offered | null {
  const ranges = mediaRanges(accept ?? '');
  if (ranges.length === 0) return offered[0] ?? null;
  let best: Offered | null = null;
  let most: Preference = { quality: 0, named: 0 };
  for (const format of offered) {
    const liking = preferenceFor(format.mediaType, ranges);
    if (liking.quality < most.quality || liking.quality === 0) continue;
    if (liking.quality === most.quality && liking.named <= most.named) continue;
    best = format;
    most = liking;
  }
  return best;
}

interface Preference {
  quality: number;
  /** How exactly the deciding range names the type: 3 itself, 2 its family, 1 anything. */
  named: number;
}

/** The most specific range that covers a type decides; where it is given more than once, the plain one, then the highest. */
function preferenceFor(mediaType: string, ranges: MediaRange[]): Preference {
  const [family] = mediaType.split('/');
  for (const [place, covering] of [mediaType, `${family}/*`, '*/*'].entries()) {
    const same = ranges.filter(({ type }) => type === covering);
    const plain = same.filter((range) => range.plain);
    const deciding = plain.length > 0 ? plain : same;
    if (deciding.length > 0) {
      return { quality: Math.max(...deciding.map(({ quality }) => quality)), named: 3 - place };
    }
  }
  return { quality: 0, named: 0 };
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
