/** An article: its text, or an excerpt if it is reserved, its date with its evidence, its notes and rights. */
import type { Child } from 'hono/jsx';
import type { Article, Block, Entity, Quote } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import { AnnotatedText } from './annotated-text.tsx';
import { ArticleAside } from './article-aside.tsx';
import { DataLinks } from './data-links.tsx';
import { DateInWords } from './dates.tsx';
import { recordPath } from './paths.ts';
import { ArticleLine } from './record-items.tsx';
import type { Alternate } from './view.ts';

export interface ArticlePageProps {
  /** The body of a reserved article is an excerpt. */
  article: Article;
  quotes: readonly Quote[];
  /** The quotes within the body shown. */
  marked: readonly Quote[];
  reserved: boolean;
  lookups: Lookups;
  alternates: readonly Alternate[];
}

export function ArticlePage(props: ArticlePageProps) {
  const { article, quotes, marked, reserved, lookups, alternates } = props;
  const { language, modifiedAt } = article;
  const entities = entitiesOf(article, lookups);
  return (
    <article>
      <h1 lang={language} dir="auto">
        {article.title}
      </h1>
      {article.standfirst && (
        <p class="lead" lang={language} dir="auto">
          {article.standfirst}
        </p>
      )}
      <p class="meta">
        <ArticleLine article={article} />
        {modifiedAt && modifiedAt !== article.publishedAt && (
          <>
            {' '}
            · updated <DateInWords value={modifiedAt} />
          </>
        )}
      </p>
      <Evidence article={article} lookups={lookups} />
      <Provenance article={article} />
      <DataLinks alternates={alternates} />
      <div class="columns">
        <div>
          <div class="prose" lang={language}>
            <Body article={article} quotes={marked} entities={entities} />
          </div>
          <Notes article={article} />
          <Rights article={article} reserved={reserved} />
          {!reserved && (
            <p class="meta">
              <a href={`${recordPath('articles', article.id)}/source`}>How this article was read</a>
            </p>
          )}
        </div>
        <ArticleAside
          article={article}
          entities={[...entities.values()]}
          quotes={quotes}
          marked={marked}
          lookups={lookups}
        />
      </div>
    </article>
  );
}

/** Why an inferred date is what it is, in words that everybody reaches. */
function Evidence({ article, lookups }: { article: Article; lookups: Lookups }) {
  const { publishedEvidence: evidence } = article;
  if (evidence === null) return null;
  const source = lookups.article(evidence.articleId);
  const isOwn = source === undefined || source.id === article.id;
  return (
    <p class="meta evidence">
      The date is inferred from <q>{evidence.text}</q>
      {!isOwn && (
        <>
          {' '}
          in{' '}
          <a href={recordPath('articles', source.id)}>{source.publisher?.name ?? source.title}</a>
        </>
      )}
      .
    </p>
  );
}

/** Which of the title and the outlet do not stand in the text as they are shown. */
function Provenance({ article: { titleBasis, publisherBasis } }: { article: Article }) {
  const curated = [
    ...(titleBasis === 'curated' ? ['the title'] : []),
    ...(publisherBasis === 'curated' ? ['the outlet'] : []),
  ];
  return (
    <>
      {titleBasis === 'derived' && (
        <p class="meta evidence">The text has no headline. Its first words stand in for one.</p>
      )}
      {curated.length > 0 && (
        <p class="meta evidence">Set by the editor: {curated.join(' and ')}.</p>
      )}
    </>
  );
}

/** By id, the names in an article. */
function entitiesOf(article: Article, lookups: Lookups): Map<string, Entity> {
  return new Map(
    article.entityIds.flatMap((id) => {
      const entity = lookups.entity(id);
      return entity ? [[id, entity] as const] : [];
    }),
  );
}

interface BodyProps {
  article: Article;
  quotes: readonly Quote[];
  entities: ReadonlyMap<string, Entity>;
}

function Body({ article, quotes, entities }: BodyProps) {
  const quotesOf = Map.groupBy(quotes, ({ block }) => block);
  const mentionsOf = Map.groupBy(article.mentions, ({ block }) => block);
  return (
    <>
      {groupListItems(
        article.body.map(({ type, text }, index) => ({
          type,
          element: (
            <BlockElement type={type}>
              <AnnotatedText
                text={text}
                quotes={quotesOf.get(index) ?? []}
                mentions={mentionsOf.get(index) ?? []}
                entities={entities}
              />
            </BlockElement>
          ),
        })),
      )}
    </>
  );
}

/** Adjacent list items share one list. */
function groupListItems(blocks: { type: Block['type']; element: Child }[]): Child[] {
  const children: Child[] = [];
  let items: Child[] = [];
  const closeList = () => {
    if (items.length > 0) children.push(<ul>{items}</ul>);
    items = [];
  };
  for (const { type, element } of blocks) {
    if (type === 'list-item') items.push(element);
    else {
      closeList();
      children.push(element);
    }
  }
  closeList();
  return children;
}

/** Each block has the direction of its own text. */
function BlockElement({ type, children }: { type: Block['type']; children?: unknown }) {
  if (type === 'heading') return <h2 dir="auto">{children}</h2>;
  if (type === 'quote') return <blockquote dir="auto">{children}</blockquote>;
  if (type === 'list-item') return <li dir="auto">{children}</li>;
  return (
    <p class={type === 'caption' ? 'caption' : undefined} dir="auto">
      {children}
    </p>
  );
}

/** What stands beside the text: corrections, credits, a word on the author. */
function Notes({ article: { notes, language } }: { article: Article }) {
  return (
    notes.length > 0 && (
      <div class="meta notes" role="note" lang={language}>
        {notes.map(({ text }) => (
          <p dir="auto">{text}</p>
        ))}
      </div>
    )
  );
}

function Rights({ article, reserved }: { article: Article; reserved: boolean }) {
  const notice = article.rights?.notice;
  const original = article.url && (
    <a href={article.url}>Read the article at {article.publisher?.name ?? 'its source'}</a>
  );
  const license = article.license && (
    <a rel="license" href={article.license}>
      Licence of this text
    </a>
  );
  if (!reserved) {
    return notice || original || license ? (
      <p class="meta">
        {notice} {original} {license}
      </p>
    ) : null;
  }
  return (
    <p class="notice">
      The publisher reserves its rights, so only an excerpt is shown
      {notice ? `: ${notice}` : '.'} {original} {license}
    </p>
  );
}
