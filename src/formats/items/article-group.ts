/** Items of records that several articles report or mention: what stories, events, people … share. */
import { creditOf } from '../../dataset/rights.ts';
import { publicationTimestamp, UNDATED } from '../../dataset/timestamps.ts';
import type { Article } from '../../dataset/types.ts';
import type { ArticleGroup } from '../../model/lookups.ts';
import type { ListName, Records } from '../../model/records.ts';
import { compareCodeUnits } from '../../text/code-units.ts';
import type { ContentBlock, Item } from '../feed/feed.ts';
import { contentUpdatedOf } from '../feed/last-modified.ts';
import { recordUrl } from '../feed/urls.ts';
import type { ItemContext } from './item-context.ts';
import { sourceOf } from './quote.ts';

/** Articles that one item tells of at most, the newest: some places are named by hundreds. */
const MOST = 20;

/** Newest first. */
export function articlesOf(group: ArticleGroup, { lookups }: ItemContext): Article[] {
  const { articleIds } = group;
  const articles =
    articleIds.length > MOST ? lookups.newestArticles(group, MOST) : lookups.articles(articleIds);
  return articles.toSorted((a, b) => compareCodeUnits(b.orderedAt, a.orderedAt));
}

type Dates = Pick<Item, 'published' | 'updated'>;

/** Published when the newest article was, updated when any of all its articles was. */
export function timestampsOf<L extends ListName>(
  list: L,
  record: Records[L],
  [newest]: readonly Article[],
  { lookups }: ItemContext,
): Dates {
  return {
    published: newest === undefined ? UNDATED : publicationTimestamp(newest),
    updated: contentUpdatedOf(list, [record], lookups) ?? UNDATED,
  };
}

/** The articles as a list of links. */
export function articleLinks(articles: Article[], context: ItemContext): ContentBlock[] {
  return articles.map((article) => ({
    type: 'list-item',
    text: sourceOf(article),
    url: recordUrl(context, 'articles', article.id),
  }));
}

/** The publishers of the articles. */
export function outletsOf(articles: Article[]): string[] {
  return [...new Set(articles.flatMap(({ publisher }) => publisher?.name ?? []))];
}

/** Whom to credit for texts of several articles; null if unknown. */
export function creditsOf(articles: Article[], { dossier }: ItemContext): string | null {
  const credits = new Set(articles.flatMap((article) => creditOf(article, dossier) ?? []));
  return credits.size === 0 ? null : [...credits].join('; ');
}

/** The licence that all articles share, else null. */
export function licenseOf(articles: Article[]): string | null {
  const [license = null, ...others] = new Set(articles.map((article) => article.license));
  return others.length === 0 ? license : null;
}

export function languageOf(articles: Article[], { dossier }: ItemContext): string {
  const [first, ...others] = new Set(articles.map(({ language }) => language));
  return first !== undefined && others.length === 0 ? first : dossier.language;
}

export function count(articles: readonly unknown[]): string {
  return articles.length === 1 ? '1 article' : `${articles.length} articles`;
}
