/** Content negotiation by `Accept` (RFC 9110 section 12.5.1). */

interface MediaRange {
  type: string;
  quality: number;
  /** True if it has no parameters besides `q`. */
  unparameterized: boolean;
}

/**
 * The offered format that the client prefers; null if it accepts none. Among equals, a type that the client names
 * wins over one that a wildcard covers (axios names JSON and accepts anything), then the first offered wins. A
 * missing or unreadable `Accept` accepts everything.
 */
export function bestAccepted<Offered extends { mediaType: string }>(
  accept: string | null,
  offered: readonly Offered[],
): Offered | null {
  const ranges = mediaRanges(accept ?? '');
  if (ranges.length === 0) return offered[0] ?? null;
  let best: Offered | null = null;
  let highest: Preference = { quality: 0, specificity: 0 };
  for (const format of offered) {
    const preference = preferenceFor(format.mediaType, ranges);
    if (preference.quality < highest.quality || preference.quality === 0) continue;
    if (preference.quality === highest.quality && preference.specificity <= highest.specificity)
      continue;
    best = format;
    highest = preference;
  }
  return best;
}

interface Preference {
  quality: number;
  /** Of the deciding range: 3 for the type, 2 for any of its family, 1 for anything, 0 for no range. */
  specificity: number;
}

/** The most specific range decides. Of equally specific ones, those without parameters, then the highest quality. */
function preferenceFor(mediaType: string, ranges: MediaRange[]): Preference {
  const [family] = mediaType.split('/');
  for (const [rank, covering] of [mediaType, `${family}/*`, '*/*'].entries()) {
    const same = ranges.filter(({ type }) => type === covering);
    const unparameterized = same.filter((range) => range.unparameterized);
    const deciding = unparameterized.length > 0 ? unparameterized : same;
    if (deciding.length > 0) {
      return {
        quality: Math.max(...deciding.map(({ quality }) => quality)),
        specificity: 3 - rank,
      };
    }
  }
  return { quality: 0, specificity: 0 };
}

const RANGE = /^[!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+$/;
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** Text between commas or semicolons. Those in a quoted string do not separate (RFC 9110 section 5.6.4). */
const MEMBERS = /(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g;
const PARTS = /(?:[^;"]|"(?:[^"\\]|\\.)*"?)+/g;

/** Members that break the grammar are ignored. */
function mediaRanges(accept: string): MediaRange[] {
  return (accept.match(MEMBERS) ?? []).flatMap((member) => {
    const [type = '', ...parameters] = (member.match(PARTS) ?? []).map((part) =>
      part.trim().toLowerCase(),
    );
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const quality = weight === undefined ? '1' : weight.replace(/^q\s*=\s*/, '');
    const unparameterized = parameters.every((parameter) => parameter === weight);
    return RANGE.test(type) && QUALITY.test(quality)
      ? [{ type, quality: Number(quality), unparameterized }]
      : [];
  });
}
