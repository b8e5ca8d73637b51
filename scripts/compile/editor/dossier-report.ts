/** A report for the editor: what the dossier as a whole makes of one article. */
import type { Article, Dataset, Quote, Statement } from '../../../src/dataset/types.ts';
import type { Paint } from './article-report.ts';

/** Characters of a quote's text that are shown. */
const WIDTH = 72;

/** @param source the article's file, below the folder; null is returned when the dataset does not have it */
export function dossierReport(dataset: Dataset, source: string, paint: Paint): string | null {
  const article = dataset.articles.find((each) => each.source === source);
  if (article === undefined) return null;
  const sections = [
    dateOf(article, dataset),
    storyOf(article, dataset),
    statementsOf(article, dataset, paint),
    eventsOf(article, dataset),
  ];
  return `${paint('bold', 'in the dossier')}\n${sections.flat().join('\n')}\n`;
}

function dateOf({ publishedAt, publishedBasis, publishedEvidence }: Article, dataset: Dataset) {
  if (publishedBasis !== 'inferred' || publishedEvidence === null) return [];
  const from = titleOf(dataset, publishedEvidence.articleId);
  return [
    `date        ${publishedAt}, inferred from “${cut(publishedEvidence.text)}” in “${cut(from)}”`,
  ];
}

function storyOf({ id, storyId, copyOf }: Article, dataset: Dataset): string[] {
  const story = dataset.stories.find((each) => each.id === storyId);
  const others = (story?.articleIds ?? []).filter((each) => each !== id);
  return [
    `story       ${story?.title ?? '–'}${story?.date ? ` (${story.date})` : ''}`,
    ...others.map(
      (other) => `  also      ${nameOf(dataset, other)}: ${cut(titleOf(dataset, other))}`,
    ),
    ...(copyOf
      ? [
          `copy of     ${cut(titleOf(dataset, copyOf.articleId))}, ${Math.round(copyOf.share * 100)}% of its words`,
        ]
      : []),
  ];
}

/** Those that other articles render, too; the others are the article's own quotes. */
function statementsOf({ id }: Article, dataset: Dataset, paint: Paint): string[] {
  const quotes = new Map<string, Quote>(
    [...dataset.quotes, ...dataset.paraphrases].map((quote) => [quote.id, quote]),
  );
  const shared = dataset.statements
    .map((statement) => renderingsOf(statement, quotes))
    .filter(
      (renderings) =>
        renderings.some(({ articleId }) => articleId === id) &&
        renderings.some(({ articleId }) => articleId !== id),
    );
  return shared.flatMap((renderings) => [
    `statement   ${renderings[0]?.speaker?.name ?? 'unnamed speaker'}`,
    ...renderings.map(
      ({ articleId, text }) =>
        `  ${paint('dim', nameOf(dataset, articleId).padEnd(22))} ${cut(text)}`,
    ),
  ]);
}

function renderingsOf({ quoteIds, paraphraseIds }: Statement, quotes: Map<string, Quote>): Quote[] {
  return [...quoteIds, ...paraphraseIds].flatMap((id) => quotes.get(id) ?? []);
}

function eventsOf({ id }: Article, { events }: Dataset): string[] {
  return events
    .filter(({ articleIds }) => articleIds.includes(id))
    .map(({ date, title, articleIds }) => {
      const several = articleIds.length > 1 ? ` (${articleIds.length} articles)` : '';
      return `event       ${date.padEnd(10)} ${cut(title)}${several}`;
    });
}

function nameOf({ articles }: Dataset, id: string): string {
  const article = articles.find((each) => each.id === id);
  return article?.publisher?.name ?? article?.source ?? id;
}

function titleOf({ articles }: Dataset, id: string): string {
  return articles.find((each) => each.id === id)?.title ?? id;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}
