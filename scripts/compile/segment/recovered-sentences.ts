/**
 * Sentences of the article that a box, a teaser or a list of links took along: what stands between such lines and reads
 * as the article does is body, and the body does not end before a quotation with its speaker.
 */
import { memoizeFeature } from './feature-names.ts';
import type { LineFeatures } from './line-features.ts';
import type { State } from './line-states.ts';

/** Of a sentence. */
const MIN_WORDS = 4;
/** Lines below the body in which a quotation shows that the article goes on. */
const MAX_LINES_BELOW = 10;

/** What sentences of furniture have: they address the reader, lead elsewhere, or are facts of another kind. */
const isForeign = memoizeFeature((feature) =>
  /^(?:starts by telling|addresses the reader|words of (?:sharing|subscribing|commenting|legal|advertising|playing|support|writing in|who wrote it|a picture)|several words of|has a (?:web|copyright|handle|bar)|has an e-mail|is a |names a photographer|ends in a bracketed|has the ellipsis|has a colon after|says|stood before|wholly held)/.test(
    feature,
  ),
);
/** What ends an article: comments, notices, other authors. */
const isEnd = memoizeFeature((feature) =>
  /^(?:words of commenting|has a copyright|is a rights notice|is a byline \(by)/.test(feature),
);
/** A quotation speaks for itself: "we" and "you" in it are not the outlet's and the reader's. */
const addressesReader = memoizeFeature((feature) => feature.startsWith('addresses the reader'));
/** “We had no warning,” said Ruth Adler. */
const ATTRIBUTED = /^["“„«»][^"“”„«»]{10,}["”“»«],?\s+\p{L}[^"“”„«»]{3,100}$/u;

export function withSentencesTakenAlong(
  path: readonly State[],
  lines: readonly LineFeatures[],
): State[] {
  const last = lastLineOfBody(path, lines);
  const first = path.indexOf('body');
  return path.map((state, at) => {
    if (at <= first || at > last || (state !== 'between' && state !== 'after')) return state;
    return isSentence(lines[at]) ? 'body' : 'between';
  });
}

/** The body goes on to the last quotation with its speaker that follows closely, with no end of an article before it. */
function lastLineOfBody(path: readonly State[], lines: readonly LineFeatures[]): number {
  let last = path.lastIndexOf('body');
  if (last < 0) return last;
  for (let at = last + 1; at <= last + MAX_LINES_BELOW && at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.features.some(isEnd)) return last;
    if (isSentence(line) && ATTRIBUTED.test(line.text)) last = at;
  }
  return last;
}

function isSentence(line: LineFeatures | undefined): boolean {
  if (line === undefined || !line.endsSentence || line.wordCount < MIN_WORDS) return false;
  const isQuoted = ATTRIBUTED.test(line.text);
  return !line.features.some(
    (feature) => isForeign(feature) && !(isQuoted && addressesReader(feature)),
  );
}
