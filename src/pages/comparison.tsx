/** Statements of a story, article by article: who prints which words, and who does not. */
import type { Article, Quote, Span, Statement, Story } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import {
  articlesWithout,
  foldCopies,
  independentArticles,
  isPrintedBySeveral,
} from '../model/statement-outlets.ts';
import { count } from './count.ts';
import { quotePath, recordPath } from './paths.ts';
import { Speaker } from './speaker.tsx';

export interface StoryComparison {
  /** The story's articles but its reprints; those with most of the shared statements first. */
  articles: readonly Article[];
  /** By the id of their source, articles that reprint it. */
  reprints: ReadonlyMap<string, readonly Article[]>;
  /** Statements that several outlets print on their own, those in most articles first. */
  shared: readonly Statement[];
  /** Statements that one outlet prints. */
  single: readonly Statement[];
}

export function comparisonOf(story: Story, lookups: Lookups): StoryComparison {
  const families = foldCopies(lookups.articles(story.articleIds), lookups);
  const statements = Map.groupBy(lookups.statementsOfStory(story.id), (statement) =>
    isPrintedBySeveral(statement, lookups),
  );
  const numberOf = (statement: Statement) => independentArticles(statement, lookups).length;
  const shared = (statements.get(true) ?? []).toSorted((a, b) => numberOf(b) - numberOf(a));
  return {
    articles: byStatements(
      families.map(({ article }) => article),
      shared,
      lookups,
    ),
    reprints: new Map(families.map(({ article, copies }) => [article.id, copies])),
    shared,
    single: statements.get(false) ?? [],
  };
}

function byStatements(
  articles: readonly Article[],
  statements: readonly Statement[],
  lookups: Lookups,
): Article[] {
  const counts = new Map<string, number>();
  for (const statement of statements)
    for (const { id } of lookups.articlesOfStatement(statement))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return articles.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}

export interface ComparisonProps {
  statements: readonly Statement[];
  articles: readonly Article[];
  lookups: Lookups;
}

/** Each statement with what every article prints of it, in the same order. */
export function Comparison({ statements, articles, lookups }: ComparisonProps) {
  return (
    <ol class="comparison">
      {statements.map((statement) => (
        <li>
          <p class="speaker">
            <Speaker speaker={statement.speaker} lookups={lookups} />{' '}
            <a class="count" href={recordPath('statements', statement.id)}>
              {count(independentArticles(statement, lookups).length, 'article', 'articles')}
            </a>
          </p>
          <Versions statement={statement} articles={articles} lookups={lookups} />
        </li>
      ))}
    </ol>
  );
}

interface VersionsProps {
  statement: Statement;
  /** The order of the articles, with those in which the statement was not found; null for those that print it. */
  articles: readonly Article[] | null;
  lookups: Lookups;
}

/**
 * What each article prints of a statement, copies under their source. Words in no other version are marked. An article
 * without it is shown only where it is later and reports the same day.
 */
export function Versions({ statement, articles, lookups }: VersionsProps) {
  const differing = new Map(statement.renderings.map((one) => [one.quoteId, one.differing]));
  const quotesOf = Map.groupBy(lookups.renderings(statement), ({ articleId }) => articleId);
  const printing = independentArticles(statement, lookups);
  const copiesOf = new Map(printing.map(({ article, copies }) => [article.id, copies]));
  const story = articles && lookups.story(statement.storyId);
  const without = story ? articlesWithout(statement, story, lookups) : [];
  const position = new Map(articles?.map(({ id }, index) => [id, index]));
  const shown = [...printing.map(({ article }) => article), ...without].toSorted(
    (a, b) => (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0),
  );
  return (
    <dl class="versions">
      {shown.map((article) => {
        const quotes = quotesOf.get(article.id) ?? [];
        return (
          <div class={quotes.length === 0 ? 'absent' : undefined}>
            <dt>
              <Outlet article={article} />
            </dt>
            {quotes.length === 0 ? (
              <dd>not found in this article</dd>
            ) : (
              quotes.map((quote) => (
                <dd lang={article.language} dir="auto">
                  <Version quote={quote} differing={differing.get(quote.id) ?? []} />
                </dd>
              ))
            )}
            <Copies articles={copiesOf.get(article.id) ?? []} />
          </div>
        );
      })}
    </dl>
  );
}

function Copies({ articles }: { articles: readonly Article[] }) {
  if (articles.length === 0) return null;
  return (
    <dd class="count">
      Also in {count(articles.length, 'copy', 'copies')}:{' '}
      {articles.map((article, index) => (
        <>
          {index > 0 && ', '}
          <Outlet article={article} />
        </>
      ))}
    </dd>
  );
}

function Outlet({ article }: { article: Article }) {
  return (
    <a href={recordPath('articles', article.id)}>
      {article.publisher?.name ?? 'Outlet not stated'}
    </a>
  );
}

function Version({ quote, differing }: { quote: Quote; differing: readonly Span[] }) {
  const isDirect = quote.manner === 'direct';
  return (
    <>
      {isDirect && '“'}
      <Highlighted text={quote.text} spans={differing} />
      {isDirect && '”'}{' '}
      <a class="count" href={quotePath(quote)}>
        {isDirect ? 'in the article' : 'reported, without marks'}
      </a>
    </>
  );
}

/** A text with highlighted spans, which are sorted and do not overlap. */
function Highlighted({ text, spans }: { text: string; spans: readonly Span[] }) {
  const pieces = spans.map(({ start, end }, index) => (
    <>
      {text.slice(spans[index - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </>
  ));
  return (
    <>
      {pieces}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
