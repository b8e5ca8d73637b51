/** Whose picture it is: "Photograph: Jeroen Bakker/EPA". The agencies named there are nothing that the article is about. */
import { lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import type { Word } from '../text/words.ts';

export interface Credit {
  start: number;
  /** Where the photographer ends and the agency begins; the text's end without a stroke. */
  stroke: number;
}

const LABEL =
  /(?:^|[\s(])(?:photo(?:graph)?s?|pictures?|images?|credits?|fotos?|bild|crédit|illustration|AP photo)(?: (?:by|credit|courtesy(?: of)?))? ?[:/] ?[^.:;!?()]{2,80}[.)]*$/iu;
/** A name, a stroke, an agency, at the end or in brackets: "Jane Doe/AFP via Getty Images". */
const STROKE =
  /(?:^|[.:(] ?)\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,3} ?\/ ?\p{Lu}[\p{L}\p{N}&./ ]{1,60}\)?\.?$/u;
/** A credit ends the text and is no longer. */
const REACH = 160;

export function creditOf(text: string): Credit | null {
  const from = Math.max(0, text.length - REACH);
  const end = text.slice(from);
  const found = [LABEL, STROKE].flatMap((pattern) => pattern.exec(end)?.index ?? []);
  if (found.length === 0) return null;
  const start = from + Math.min(...found);
  const stroke = text.indexOf('/', start);
  return { start, stroke: stroke < 0 ? text.length : stroke };
}

/** The photographer is a person still, and the place a place. */
export function isCreditedAgency(words: readonly Word[], { start, stroke }: Credit): boolean {
  const [first] = words;
  if (!first || first.start < start || lookUp(first.text)?.type === 'place') return false;
  return first.start > stroke || !isGivenName(first.key);
}
