/** Interviews and transcripts: paragraphs that begin with who speaks, whose words are a quote without marks. */
import type { QuoteDraft } from '../core/draft.ts';
import { isGivenName, isGivenNameInAnyLocale } from '../languages/given-names.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import type { Paragraph } from './paragraph.ts';

/** "MS. HALE: Not before June.", "Clémence Roux : Non.", "R. Nunca." */
const LABEL =
  /^(?:(?<label>\p{Lu}[\p{L}.’'-]{0,40}(?: [\p{L}.’'-]{1,40}){0,4})\s?:|(?<letter>[A-Z])\.)\s+(?=\S)/u;
const QUOTATION_MARK = /^["“„«»‘'‚‹›]/;
/** Fewer labelled paragraphs are a list or a note. */
const MIN_TURNS = 4;

interface Turn {
  paragraph: Paragraph;
  label: string;
  /** Where the words begin. */
  start: number;
}

/**
 * The turns as quotes, by block. `above` are people of the headline and the standfirst. None without a conversation: several paragraphs of two or more that take turns.
 */
export function interviewTurns(
  article: AnnotatedArticle,
  above: readonly string[] = [],
): ReadonlyMap<number, QuoteDraft> {
  const turns = recurring(article.paragraphs.flatMap(turnOf));
  if (!isConversation(turns)) return new Map();
  const interviewee = onlyPersonBefore(turns[0]?.paragraph.block ?? 0, article, above);
  const labelled = new Set(turns.map(({ paragraph }) => paragraph.block));
  const people = new Set(
    [...article.people.keys(), ...above].filter((name) => isPerson(name, article, labelled)),
  );
  const quotes = turns.flatMap((turn): [number, QuoteDraft][] => {
    const { answer } = turn.paragraph.speech.turnLabels;
    const isAnswer = answer.has(turn.label);
    const name = isAnswer ? interviewee : personOfLabel(turn.label, people, turn.paragraph);
    return name && people.has(name) ? [[turn.paragraph.block, quoteOf(turn, name)]] : [];
  });
  return new Map(quotes);
}

function turnOf(paragraph: Paragraph): Turn[] {
  const match = LABEL.exec(paragraph.text);
  if (match === null || QUOTATION_MARK.test(paragraph.text.slice(match[0].length))) return [];
  const label = (match.groups?.['label'] ?? match.groups?.['letter'] ?? '').toLowerCase();
  return [{ paragraph, label, start: match[0].length }];
}

/** A label that comes once heads an item of a list. */
function recurring(turns: readonly Turn[]): Turn[] {
  const byLabel = Map.groupBy(turns, ({ label }) => label);
  return turns.filter(({ label }) => (byLabel.get(label)?.length ?? 0) > 1);
}

/** Two or more take turns, and most turns follow another. */
function isConversation(turns: readonly Turn[]): boolean {
  const labels = new Set(turns.map(({ label }) => label));
  const follow = turns.filter(
    ({ paragraph }, index) => turns[index - 1]?.paragraph.block === paragraph.block - 1,
  );
  return turns.length >= MIN_TURNS && labels.size > 1 && follow.length * 2 >= turns.length;
}

/** The one person whom the paragraphs before an interview name; null for none or several. */
function onlyPersonBefore(
  block: number,
  { sources }: AnnotatedArticle,
  above: readonly string[],
): string | null {
  const inBody = sources
    .slice(0, block)
    .flat()
    .flatMap(({ mention }) => (mention?.type === 'person' ? [mention.name] : []));
  const names = new Set([...above, ...inBody]);
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
}

/**
 * Whether a name that a label holds is a person's, rather than “Price Range” or “Free Plan”: a first and last name, or somebody with
 * a title or a verb of saying.
 */
function isPerson(
  name: string,
  { paragraphs, people, sources }: AnnotatedArticle,
  labelled: ReadonlySet<number>,
): boolean {
  const mentions = sources.flat().filter(({ mention }) => mention?.name === name);
  if (people.get(name)?.genderIsStated || mentions.some(({ verb }) => verb !== null)) return true;
  const words = name.split(' ');
  if (words.length < 2) return false;
  const isCommon =
    paragraphs[0]?.nameLists.isCommonWord(words.at(-1)?.toLowerCase() ?? '') ?? false;
  const isTold = mentions.some(({ block }) => !labelled.has(block));
  if (isTold) return !isCommon || isGivenNameInAnyLocale(words[0] ?? '');
  return !isCommon && isGivenName(words[0] ?? '');
}

/** The one person whom a label means by the full name, or by the surname alone or behind a title: “MS. HALE”. */
function personOfLabel(
  label: string,
  people: ReadonlySet<string>,
  paragraph: Paragraph,
): string | null {
  const words = label.split(' ').filter((word) => !isTitle(word.replace(/\.$/, ''), paragraph));
  const found = [...people].filter((name) => {
    const parts = name.toLowerCase().split(' ');
    const isLast = parts.at(-1) === words.at(-1);
    return isLast && (words.length === 1 || parts[0] === words[0]);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isTitle(word: string, { speech, abbreviations }: Paragraph): boolean {
  const { maleTitles, femaleTitles, roleNouns } = speech;
  return (
    [maleTitles, femaleTitles, roleNouns].some((list) => list.has(word)) ||
    abbreviations.anywhere.has(word.charAt(0).toUpperCase() + word.slice(1))
  );
}

function quoteOf({ paragraph, start }: Turn, name: string): QuoteDraft {
  const { block, text } = paragraph;
  return {
    speaker: { type: 'person', name },
    speakerBasis: 'turn',
    text: text.slice(start),
    manner: 'direct',
    verb: null,
    sentenceSpan: { start: 0, end: text.length },
    block,
    start,
    end: text.length,
  };
}
