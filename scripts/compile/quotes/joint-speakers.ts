/** Two who speak together: what they say is neither's alone. */
import type { SpeechWords } from '../languages/speech-words.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import type { Paragraph, Token } from './paragraph.ts';
import type { SpeechSource } from './speech-sources.ts';

/** What may stand between “and” and a name, in tokens. */
const MAX_TITLE_TOKENS = 5;
/** What identifies somebody between “and” and a comma, in tokens. */
const MAX_APPOSITION_TOKENS = 8;

/** “Keller and Brandt said”, “said Keller and Brandt” */
export function isJoint(
  source: SpeechSource,
  { paragraphs, sources }: Pick<AnnotatedArticle, 'paragraphs' | 'sources'>,
): boolean {
  const paragraph = paragraphs[source.block];
  if (source.verb === null || paragraph === undefined) return false;
  const others = sources[source.block] ?? [];
  return source.inverted
    ? isJoinedBehind(source, paragraph, others)
    : isJoinedBefore(source, paragraph, others);
}

/** “Keller and Deputy Mayor Brandt said”, “The ministry and the bank said”. An organization counts where it opens its clause. */
function isJoinedBefore(
  { first, mention }: SpeechSource,
  { tokens, speech }: Paragraph,
  others: readonly SpeechSource[],
): boolean {
  let and = first - 1;
  while (and > first - MAX_TITLE_TOKENS && isTitleOrArticle(tokens[and], speech)) and--;
  if (tokens[and]?.text === ',') and = startOfPhrase(tokens, and, speech) - 1;
  if (!speech.grammar.and.has(tokens[and]?.lower ?? '')) return false;
  const other = others[partitionPoint(others, ({ last }) => last >= and - 1)];
  if (other?.last !== and - 1) return false;
  if (other.mention?.type === 'person') return true;
  if (other.mention?.type !== 'organization' || mention?.type !== 'organization') return false;
  const hasTitle = isTitleOrArticle(tokens[other.first - 1], speech);
  const before = tokens[hasTitle ? other.first - 2 : other.first - 1];
  return (
    before === undefined ||
    /^[,;.:—–]$/.test(before.text) ||
    before.sentence !== tokens[first]?.sentence
  );
}

/** The first token behind “and” of the phrase that ends at a comma: “Keller and the town’s surveyor, Brandt, said”. */
function startOfPhrase(tokens: readonly Token[], comma: number, speech: SpeechWords): number {
  let start = comma;
  while (
    start > comma - MAX_APPOSITION_TOKENS &&
    /^[\p{Ll}’']/u.test(tokens[start - 1]?.text ?? '') &&
    !tokens[start - 1]?.verb &&
    !speech.grammar.and.has(tokens[start - 1]?.lower ?? '')
  )
    start--;
  return start;
}

/** “said Keller and Brandt.” */
function isJoinedBehind(
  { last }: SpeechSource,
  { tokens, speech }: Paragraph,
  others: readonly SpeechSource[],
): boolean {
  if (!speech.grammar.and.has(tokens[last + 1]?.lower ?? '')) return false;
  const other = others[partitionPoint(others, (one) => one.last >= last + 2)];
  if (other?.first !== last + 2 || other.mention?.type !== 'person') return false;
  const { text = '', lower = '' } = tokens[other.last + 1] ?? {};
  return /^[.,;:—–]?$/.test(text) || speech.prepositions.has(lower);
}

function isTitleOrArticle(token: Token | undefined, speech: SpeechWords): boolean {
  if (token === undefined || token.spanIndex >= 0) return false;
  return (
    /\p{L}\.$/u.test(token.text) ||
    speech.determiners.has(token.lower) ||
    speech.roleNouns.has(token.lower)
  );
}
