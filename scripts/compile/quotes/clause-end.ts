/** Where a reported clause ends within its sentence. */
import type { Paragraph, Token } from './paragraph.ts';
import { end, start } from './quote-context.ts';
import type { SpeechSource } from './speech-sources.ts';

/** Tokens from `from` up to `to`, exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

/** Where a clause ends: before its speaker's next verb or another speaker. …, but praised …; …, the paper reported. */
export function endOfClause(
  paragraph: Paragraph,
  clause: TokenRange,
  source: SpeechSource,
  governing: readonly SpeechSource[],
  index: number,
): number {
  const { tokens } = paragraph;
  if (isSubordinate(paragraph, source, clause)) return commaAfter(paragraph, clause);
  for (let next = index + 1; next < governing.length; next++) {
    const other = governing[next];
    if (other === undefined || start(other) >= clause.to) break;
    const first = phraseStart(tokens, start(other));
    if (first > clause.from && tokens[first - 1]?.text === ',' && end(other) + 1 >= clause.to)
      return first - 1;
    if (other.kind === 'name' && isCoordinated(paragraph, start(other))) return start(other) - 2;
  }
  for (let at = clause.from + 1; at < clause.to; at++) {
    if (tokens[at]?.spanIndex !== -1) continue;
    if (startsAnotherReport(paragraph, at, source) || startsApposition(paragraph, at))
      return commaBefore(paragraph, at);
  }
  return clause.to;
}

/** Index of the comma before a token and what joins it, such as “, and then”; of the joint itself without a comma. */
function commaBefore({ tokens }: Paragraph, at: number): number {
  const comma = [at - 1, at - 2, at - 3].find((index) => tokens[index]?.text === ',');
  return comma ?? at - 1;
}

/** “Keller said …, and Brandt vowed …” */
function isCoordinated({ tokens, speech }: Paragraph, first: number): boolean {
  return (
    speech.grammar.clauseJoiners.has(tokens[first - 1]?.lower ?? '') &&
    tokens[first - 2]?.text === ','
  );
}

/** “Although X said he would …, it is …”, “just as she said she would, and …”: a report within a subordinate clause. */
function isSubordinate(
  { tokens, sentences, speech }: Paragraph,
  source: SpeechSource,
  clause: TokenRange,
): boolean {
  if (clause.from <= source.last) return false;
  const hasArticle = speech.determiners.has(tokens[source.first - 1]?.lower ?? '');
  const before = tokens[hasArticle ? source.first - 2 : source.first - 1]?.lower ?? '';
  if (speech.grammar.as.has(before) || speech.grammar.subordinators.has(before)) return true;
  const opener = tokens[sentences[tokens[source.last]?.sentence ?? 0] ?? 0];
  return speech.grammar.subordinators.has(opener?.lower ?? '');
}

function commaAfter({ tokens }: Paragraph, { from, to }: TokenRange): number {
  for (let index = from; index < to; index++)
    if (isComma(tokens, index)) return endsQuote(tokens, index) ? index + 2 : index;
  return to;
}

/** A comma outside numbers, and of the words between marks only the last. */
function isComma(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.text !== ',' || /^\d/.test(tokens[index + 1]?.text ?? '')) return false;
  return token.spanIndex < 0 || endsQuote(tokens, index);
}

/** “… truthful,” it is */
function endsQuote(tokens: readonly Token[], comma: number): boolean {
  const { spanIndex = -1 } = tokens[comma] ?? {};
  return spanIndex >= 0 && tokens[comma + 2]?.spanIndex !== spanIndex;
}

/**
 * “, but praised”, “, adding”. Behind a relative clause any verb, as in “Keller, who said …, told them”; behind a participle
 * another, as in “saying … and calling it …”.
 */
function startsAnotherReport(
  { tokens, speech }: Paragraph,
  verb: number,
  source: SpeechSource,
): boolean {
  const before = tokens[verb - 1];
  const form = tokens[verb]?.verb?.form;
  const first = source.verb ?? 0;
  if (before?.text === ',') {
    const isRelative = speech.grammar.personRelatives.has(tokens[first - 1]?.lower ?? '');
    return form === 'participle' || (isRelative && form === 'finite');
  }
  const joint = speech.adverbs.has(before?.lower ?? '') ? verb - 2 : verb - 1;
  if (!speech.grammar.coordinators.has(tokens[joint]?.lower ?? '')) return false;
  if (tokens[joint - 1]?.text === ',')
    return form === 'finite' || speech.auxiliaries.has(tokens[verb]?.lower ?? '');
  return form === 'participle' && tokens[first]?.verb?.form === 'participle';
}

/** “, remarks that were repeated” */
function startsApposition({ tokens, speech }: Paragraph, at: number): boolean {
  return (
    tokens[at - 1]?.text === ',' &&
    speech.speechNouns.has(tokens[at]?.lower ?? '') &&
    speech.grammar.subjectRelatives.has(tokens[at + 1]?.lower ?? '')
  );
}

/** The first token of the noun phrase whose head is at `index`, after a comma or a few tokens back. */
export function phraseStart(tokens: readonly Token[], index: number): number {
  let first = index;
  while (
    first > 0 &&
    index - first < 8 &&
    /[\p{L}.]/u.test(tokens[first - 1]?.text ?? '') &&
    tokens[first - 1]?.spanIndex === -1
  )
    first--;
  return first;
}
