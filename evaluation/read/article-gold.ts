/**
 * Outside data in the form of a list of articles (`gold.json`), as extraction benchmarks publish it: converted to the
 * fields of our own gold. null there means "not scored".
 */
import { z } from 'zod';
import { type ArticleGold, articleGold, check, readJson } from './gold.ts';

const outsideArticle = z.looseObject({
  /** The file's name. */
  source: z.string(),
  title: z.string().nullish(),
  titleAlso: z.array(z.string()).default([]),
  /** The day as the text shows it, and the minute when `publishedTime` is true. */
  publishedAt: z.string().nullish(),
  publishedTime: z.boolean().default(false),
  authors: z.array(z.string()).nullish(),
  authorsOther: z.array(z.string()).default([]),
  publisher: z.string().nullish(),
  publisherAlso: z.array(z.string()).nullish(),
  body: z.array(z.string()).nullish(),
  ignore: z.array(z.looseObject({ text: z.string() })).nullish(),
  from: z
    .looseObject({
      publisher: z.string().nullish(),
      site: z.string().nullish(),
      url: z.string().nullish(),
    })
    .nullish(),
});

type OutsideArticle = z.infer<typeof outsideArticle>;

export function readArticleGold(file: string): Map<string, ArticleGold> {
  const articles = check(z.array(outsideArticle), readJson(file), file);
  return new Map(
    articles.map((article) => [
      article.source,
      check(articleGold, fromOutside(article), `${file}: ${article.source}`),
    ]),
  );
}

export function fromOutside(article: OutsideArticle): z.input<typeof articleGold> {
  const { title, titleAlso, publishedAt, authors, authorsOther, body, ignore } = article;
  const { publishedTime, publisher, publisherAlso, from } = article;
  return {
    ...(title && { title: [title, ...titleAlso].flatMap(withAndWithoutSite) }),
    ...(publishedAt && { publishedPrefix: [publishedAt, localPart(publishedAt, publishedTime)] }),
    ...(authors && { authors }),
    ...(publisher && { publisher: [publisher, ...(publisherAlso ?? [])] }),
    ...(body && { body }),
    optional: { authors: authorsOther, body: (ignore ?? []).map(({ text }) => text) },
    ...(from && { from: { publisher: from.publisher ?? from.site ?? siteOf(from.url) } }),
  };
}

/** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` with the time: the zone is often not in the text. */
function localPart(date: string, withTime: boolean): string {
  return date.slice(0, withTime ? 16 : 10);
}

/** "Headline | The Daily": the site's name may be absent. */
const SITE = /\s+[|·•»–—-]\s+[^|–—·•»]{2,45}$/;

function withAndWithoutSite(title: string): string[] {
  const without = title.replace(SITE, '');
  return without === title || without.split(/\s+/).length < 3 ? [title] : [title, without];
}

function siteOf(url: string | null | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname : undefined;
}
