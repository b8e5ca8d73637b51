/** The searchable texts of records, each with the language for its stemmer. */
import type { Article, Quote, Statement, Story } from '../dataset/types.ts';
import type { Lookups } from './lookups.ts';
import type { TextField } from './records.ts';

/** A text with its language. Phrases never match across two of them. */
export interface TaggedText {
  text: string;
  /** BCP 47. */
  language: string;
}

export function articleTexts(
  article: Article,
  field: TextField,
  lookups: Lookups,
): readonly TaggedText[] {
  const { language, title, standfirst, body, id } = article;
  if (field === 'title') return [{ text: title, language }];
  const texts =
    field === 'quotes'
      ? lookups.quotesOfArticle(id).map(({ text }) => text)
      : [...(standfirst === null ? [] : [standfirst]), ...body.map(({ text }) => text)];
  return texts.map((text) => ({ text, language }));
}

/** A story's title, and the texts of its articles, headlines included. */
export function storyTexts(
  story: Story,
  field: TextField,
  lookups: Lookups,
): readonly TaggedText[] {
  const articles = lookups.articles(story.articleIds);
  if (field === 'title') {
    return [{ text: story.title, language: articles[0]?.language ?? dossierLanguage(lookups) }];
  }
  return articles.flatMap((article) => [
    ...(field === 'text' ? articleTexts(article, 'title', lookups) : []),
    ...articleTexts(article, field, lookups),
  ]);
}

/** The words of the renderings, or the speaker's name. */
export function spokenTexts(
  renderings: readonly Quote[],
  { speaker }: Quote | Statement,
  field: TextField,
  lookups: Lookups,
): readonly TaggedText[] {
  const texts = renderings.map(({ text, articleId }) => ({
    text,
    language: lookups.article(articleId)?.language ?? dossierLanguage(lookups),
  }));
  if (field === 'text') return texts;
  const language = texts[0]?.language ?? dossierLanguage(lookups);
  return speaker ? [{ text: speaker.name, language }] : [];
}

/** Names and titles, which are in the dossier's language. */
export function dossierTexts(texts: readonly string[], lookups: Lookups): readonly TaggedText[] {
  return texts.map((text) => ({ text, language: dossierLanguage(lookups) }));
}

function dossierLanguage({ dossier }: Lookups): string {
  return dossier.language;
}
