/** Which outlets print a statement on their own, and in which later articles it was not found. */
import type { Article, Quote, Statement, Story } from '../dataset/types.ts';
import { tokenTexts } from '../text/tokens.ts';
import type { Lookups } from './lookups.ts';

/** An article and those that copy it. */
export interface ArticleWithCopies {
  /** The source, else the first of its copies. */
  article: Article;
  copies: readonly Article[];
}

const DAY = 86_400_000;
/** A report of a happening is printed on its day or at most this many days later. */
const MAX_DAYS_AFTER = 2;
/** Words that two quotes share, of the shorter one's, from which they may be one statement though they were not linked. */
const SHARE_OF_POSSIBLE_RENDERING = 0.5;

/** Copies under the article that they copy, also where that one is not among `articles`. In the given order. */
export function foldCopies(articles: readonly Article[], lookups: Lookups): ArticleWithCopies[] {
  const families = Map.groupBy(articles, (article) => sourceIdOf(article, lookups));
  return Array.from(families).flatMap(([sourceId, members]) => {
    const article = members.find(({ id }) => id === sourceId) ?? members[0];
    return article ? [{ article, copies: members.filter((one) => one !== article) }] : [];
  });
}

/** The articles that print a statement, copies under their sources. */
export function independentArticles(statement: Statement, lookups: Lookups): ArticleWithCopies[] {
  return foldCopies(lookups.articlesOfStatement(statement), lookups);
}

/** Whether articles of different publishers print the statement that do not copy one another. */
export function isPrintedBySeveral(statement: Statement, lookups: Lookups): boolean {
  const publishers = independentArticles(statement, lookups).flatMap(
    ({ article }) => article.publisher?.id ?? [],
  );
  return new Set(publishers).size > 1;
}

/**
 * Articles of the statement's story in which it was not found, although they were published after the first that prints
 * it and within days of what the story reports, in the same language. Copies are not named beside their source, nor are
 * articles with a quote much like it. Empty where the days are not known.
 */
export function articlesWithout(statement: Statement, story: Story, lookups: Lookups): Article[] {
  const { date } = story;
  if (date === null || !isDay(date)) return [];
  const having = lookups.articlesOfStatement(statement);
  const sources = new Set(having.map((article) => sourceIdOf(article, lookups)));
  const [first, ...rest] = having.filter((article) => reportsDay(article, date));
  if (first === undefined) return [];
  const earliest = rest.reduce((a, b) => (b.orderedAt < a.orderedAt ? b : a), first);
  return foldCopies(lookups.articles(story.articleIds), lookups)
    .map(({ article }) => article)
    .filter(
      (article) =>
        !sources.has(sourceIdOf(article, lookups)) &&
        isLater(article, earliest) &&
        reportsDay(article, date) &&
        primaryLanguage(article) === primaryLanguage(earliest) &&
        !mayRender(article, statement, lookups),
    );
}

/** The id of the article at the end of the chain of copies. */
function sourceIdOf(article: Article, lookups: Lookups): string {
  const seen = new Set([article.id]);
  let source = article;
  while (source.copyOf !== null && !seen.has(source.copyOf.articleId)) {
    const { articleId } = source.copyOf;
    seen.add(articleId);
    const next = lookups.article(articleId);
    if (next === undefined) return articleId;
    source = next;
  }
  return source.id;
}

/** Words that are close to the statement's, whoever is said to have spoken them. */
function mayRender(article: Article, statement: Statement, lookups: Lookups): boolean {
  const renderings = lookups.renderings(statement).map(wordsOf);
  return lookups.quotesOfArticle(article.id).some((quote) => {
    const words = wordsOf(quote);
    return renderings.some((others) => {
      const shared = [...words].filter((word) => others.has(word)).length;
      return shared >= SHARE_OF_POSSIBLE_RENDERING * Math.min(words.size, others.size);
    });
  });
}

function wordsOf({ text }: Quote): Set<string> {
  return new Set(tokenTexts(text));
}

function primaryLanguage({ language }: Article): string {
  return language.split('-')[0] ?? language;
}

/** On one day only times tell which came first. Inferred dates do not. */
function isLater(article: Article, than: Article): boolean {
  const [day, other] = [printedDay(article), printedDay(than)];
  if (day === null || other === null) return false;
  if (day !== other) return day > other;
  return hasTime(article) && hasTime(than) && article.orderedAt > than.orderedAt;
}

function reportsDay(article: Article, day: string): boolean {
  const printed = printedDay(article);
  if (printed === null) return false;
  const daysAfter = (Date.parse(printed) - Date.parse(day)) / DAY;
  return daysAfter >= 0 && daysAfter <= MAX_DAYS_AFTER;
}

/** The local calendar day that the article prints. */
function printedDay({ publishedAt, publishedBasis }: Article): string | null {
  const day = publishedAt?.slice(0, 10) ?? '';
  return publishedBasis !== 'inferred' && isDay(day) ? day : null;
}

function hasTime({ publishedAt }: Article): boolean {
  return publishedAt?.includes('T') ?? false;
}

function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date);
}
