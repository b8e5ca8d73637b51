/** Statements of a story, article by article: who prints which words, and who does not. */
import type { Article, Quote, Span, Statement, Story } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import { count } from './count.ts';
import { quotePath, recordPath } from './paths.ts';
import { Speaker } from './speaker.tsx';

export interface StoryComparison {
  /** The story's articles but its reprints; those with most of the shared statements first. */
  articles: readonly Article[];
  /** By the id of their source, articles that reprint it. */
  reprints: ReadonlyMap<string, readonly Article[]>;
  /** Statements that several of the articles print, those that most of them print first. */
  shared: readonly Statement[];
  /** Statements that one of the articles prints. */
  single: readonly Statement[];
}

export function comparisonOf(story: Story, lookups: Lookups): StoryComparison {
  const all = lookups.articles(story.articleIds);
  const ids = new Set(story.articleIds);
  const isReprint = ({ copyOf }: Article) => copyOf !== null && ids.has(copyOf.articleId);
  const articles = all.filter((article) => !isReprint(article));
  const shown = new Set(articles.map(({ id }) => id));
  const counted = lookups.statementsOfStory(story.id).map((statement) => ({
    statement,
    number: lookups.articlesOfStatement(statement).filter(({ id }) => shown.has(id)).length,
  }));
  const shared = counted
    .filter(({ number }) => number > 1)
    .sort((a, b) => b.number - a.number)
    .map(({ statement }) => statement);
  return {
    articles: byStatements(articles, shared, lookups),
    reprints: Map.groupBy(all.filter(isReprint), ({ copyOf }) => copyOf?.articleId ?? ''),
    shared,
    single: counted.filter(({ number }) => number === 1).map(({ statement }) => statement),
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
              {count(lookups.renderings(statement).length, 'version', 'versions')}
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
  /** Those to show, also without the statement; null for those that print it. */
  articles: readonly Article[] | null;
  lookups: Lookups;
}

/** What each article prints of a statement. Words in no other version are marked. */
export function Versions({ statement, articles, lookups }: VersionsProps) {
  const differing = new Map(statement.renderings.map((one) => [one.quoteId, one.differing]));
  const quotesOf = Map.groupBy(lookups.renderings(statement), ({ articleId }) => articleId);
  const shown = articles ?? lookups.articlesOfStatement(statement);
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
          </div>
        );
      })}
    </dl>
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
