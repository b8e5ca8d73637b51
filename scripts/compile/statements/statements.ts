/** Which quotes and paraphrases, in one article or several, render one utterance. */
import { UNPUBLISHED } from '../../../src/dataset/timestamps.ts';
import type { Article, Quote, Statement } from '../../../src/dataset/types.ts';
import { compareCodeUnits } from '../../../src/text/code-units.ts';
import type { AnalyzedArticle } from '../core/draft.ts';
import { digest } from '../core/identity.ts';
import type { Problem } from '../core/problem.ts';
import { connectedComponents } from '../text/connected-components.ts';
import { differingWords, renderedWords } from './differing.ts';
import { isSameUtterance } from './same-utterance.ts';
import { statementNames } from './statement-names.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

export interface Speech {
  articles: Article[];
  /** Both in the order of the articles. */
  quotes: Quote[];
  paraphrases: Quote[];
  /** The articles with what the editor says of them. */
  analyzed: readonly Pick<AnalyzedArticle, 'draft' | 'statements'>[];
}

/** The id of the article that one copies, else its own. */
type SourceOf = (articleId: string) => string;

/**
 * Every quote belongs to a statement, alone if nothing else renders it. A quote of several sentences belongs to one
 * statement for each sentence that is rendered elsewhere. A paraphrase belongs to one only together with a quote.
 */
export function linkStatements(
  { articles, quotes, paraphrases, analyzed }: Speech,
  problems: Problem[],
): Statement[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const sourceOf = sourcesOfCopies(articles);
  const all = [...quotes, ...paraphrases];
  const names = statementNames(analyzed, all, problems);
  const byStory = Map.groupBy(all, ({ storyId }) => storyId);
  const statements = [...byStory.values()].flatMap((spoken) => {
    const speech = spoken.map((quote) => ({
      quote,
      utterances: utterancesOf(quote, articleOf.get(quote.articleId), names.get(quote.id)),
    }));
    const comparable = speech.filter(({ quote }) => names.get(quote.id) !== null);
    const groups = connectedComponents(
      comparable.flatMap(({ utterances }) => utterances),
      isSameUtterance,
    )
      .flatMap((group) => partedBy(group, ({ named }) => named))
      .flatMap((group) =>
        group.some(({ named }) => named !== null) ? [group] : partedBy(group, speakerOf),
      )
      .filter(hasQuote);
    const grouped = new Set(groups.flatMap((group) => group.map(({ quote }) => quote.id)));
    const alone = speech
      .filter(({ quote }) => quote.manner === 'direct' && !grouped.has(quote.id))
      .map(({ quote, utterances }) => statement(quote, 0, [quote], utterances, sourceOf));
    return [...groups.map((group) => fromGroup(group, sourceOf)), ...alone];
  });
  return inOrder(statements, quotes);
}

/** One part for each key. A rendering without one never links two: it stays with the first whose words it renders. */
function partedBy(
  group: readonly Utterance[],
  keyOf: (utterance: Utterance) => string | null,
): Utterance[][] {
  const byKey = Map.groupBy(group, keyOf);
  const others = byKey.get(null) ?? [];
  byKey.delete(null);
  if (byKey.size < 2) return [[...group]];
  const parts = [...byKey.values()];
  for (const one of others)
    parts.find((part) => part.some((other) => isSameUtterance(one, other)))?.push(one);
  return parts;
}

function speakerOf({ quote: { speaker } }: Utterance): string | null {
  return speaker && (speaker.entityId ?? speaker.name);
}

function hasQuote(group: readonly Utterance[]): boolean {
  return group.length > 1 && group.some(({ quote }) => quote.manner === 'direct');
}

function fromGroup(group: readonly Utterance[], sourceOf: SourceOf): Statement {
  const quotes = [...new Set(group.map(({ quote }) => quote))];
  const direct = group.filter(({ quote }) => quote.manner === 'direct');
  const first = direct.reduce((a, b) => (b.quote.articleId < a.quote.articleId ? b : a));
  return statement(first.quote, first.index, quotes, group, sourceOf);
}

/** Its id is made of its first rendering (by article id): it stays when other articles' are added after it. */
function statement(
  first: Quote,
  sentence: number,
  quotes: readonly Quote[],
  utterances: readonly Utterance[],
  sourceOf: SourceOf,
): Statement {
  const speakers = new Map(
    quotes.flatMap(({ speaker }) => (speaker ? [[speaker.entityId ?? speaker.name, speaker]] : [])),
  );
  const isCopied = (a: string, b: string) => a !== b && sourceOf(a) === sourceOf(b);
  const ids = (manner: Quote['manner']) =>
    quotes.filter((quote) => quote.manner === manner).map(({ id }) => id);
  const words = new Map(
    Array.from(
      Map.groupBy(utterances, ({ quote }) => quote.id),
      ([id, own]) => [id, renderedWords(own)],
    ),
  );
  return {
    id: digest(`statement ${first.id} ${sentence}`).slice(0, 16),
    speaker: [...speakers.values()][0] ?? null,
    quoteIds: ids('direct'),
    paraphraseIds: ids('indirect'),
    renderings: quotes.map(({ id, articleId }) => ({
      quoteId: id,
      differing: differingWords(
        words.get(id) ?? [],
        quotes
          .filter((other) => other.id !== id && !isCopied(other.articleId, articleId))
          .flatMap((other) => [words.get(other.id) ?? []]),
      ),
    })),
    storyId: first.storyId,
    ...UNPUBLISHED,
  };
}

/** Each copy by the article at the end of its chain of copies; originals come before their copies. */
function sourcesOfCopies(articles: readonly Article[]): SourceOf {
  const original = new Map(
    articles.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [[id, copyOf.articleId]])),
  );
  return (articleId) => {
    const seen = new Set<string>();
    let source = articleId;
    for (let next = original.get(source); next !== undefined && !seen.has(next); ) {
      seen.add(next);
      source = next;
      next = original.get(source);
    }
    return source;
  };
}

/** In the order of their first quotes. */
function inOrder(statements: Statement[], quotes: readonly Quote[]): Statement[] {
  const position = new Map(quotes.map(({ id }, index) => [id, index]));
  const at = ({ quoteIds }: Statement) => position.get(quoteIds[0] ?? '') ?? 0;
  return statements.sort((a, b) => at(a) - at(b) || compareCodeUnits(a.id, b.id));
}
