/** The outlet of articles that name none for sure, by the first lines of the folder's other articles. */
import type { ComparableArticle, Draft } from '../core/draft.ts';
import { lookUp } from '../languages/gazetteer.ts';
import { inAllLanguages } from '../languages/languages.ts';
import { slice } from '../text/span.ts';
import { hasOutletNoun, inNormalCase, isNameLike, outletKey } from './outlet-names.ts';

const SECTIONS = inAllLanguages(({ bylines }) => bylines?.sections);
/** So many files that open with the same name have it as their masthead. */
const MIN_FILES = 2;

/**
 * An article without an outlet has the one that its first line names, if that line opens another file alike or is
 * another article's outlet. Inferred, with the line as its span.
 */
export function withSharedMastheads(articles: ComparableArticle[]): ComparableArticle[] {
  const outlets = articles.flatMap(({ draft }) => draft.header.publisher?.value ?? []);
  const known = new Map(outlets.map((name) => [outletKey(name), name]));
  const opening = Map.groupBy(
    articles.flatMap(({ draft }) => firstLineOf(draft) ?? []),
    ({ name }) => outletKey(name),
  );
  return articles.map((article) => {
    const { header } = article.draft;
    const first = header.publisher === null ? firstLineOf(article.draft) : null;
    if (first === null) return article;
    const key = outletKey(first.name);
    const value =
      known.get(key) ??
      ((opening.get(key)?.length ?? 0) >= MIN_FILES ? inNormalCase(first.name) : null);
    if (value === null) return article;
    const publisher = { value, basis: 'inferred', span: first.span } as const;
    return { ...article, draft: { ...article.draft, header: { ...header, publisher } } };
  });
}

/** The line that opens a file, if it stands outside the article and may be a name. */
function firstLineOf({ lines, source }: Draft) {
  const [line] = lines;
  if (line?.kind !== 'boilerplate' && line?.kind !== 'publisher') return null;
  const name = slice(source.text, line.span);
  return isNameLike(name) && (hasOutletNoun(name) || !isSection(name))
    ? { name, span: line.span }
    : null;
}

/** "Premier League", "Middle East": these open many files of one outlet alike, too. */
function isSection(name: string): boolean {
  return (
    lookUp(name) !== null || name.split(/\s+/u).some((word) => SECTIONS.has(word.toLowerCase()))
  );
}
