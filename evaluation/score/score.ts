/** All findings on one set. */
import type { Dataset } from '../../src/dataset/types.ts';
import type { ArticleGold, GoldSet } from '../read/gold.ts';
import { scoreBody } from './body.ts';
import { scoreEvents } from './events.ts';
import type { Finding, ScoredArticle, Subject } from './finding.ts';
import { scoreHeader } from './header.ts';
import { scoreNames } from './names.ts';
import { scoreQuotes } from './quotes.ts';
import { scoreStatements } from './statements.ts';
import { scoreStories } from './stories.ts';

export interface ScoredFinding extends Finding {
  set: string;
  /** The language of the article, as the gold says. */
  language: string;
}

export function scoreSet(set: GoldSet, dataset: Dataset): ScoredFinding[] {
  const ofArticles = Array.from(set.articles).flatMap(([file, gold]) =>
    scoreArticle(set, dataset, file, gold),
  );
  return [...ofArticles, ...scoreStories(set, dataset), ...scoreStatements(set, dataset)].map(
    (finding) => ({
      ...finding,
      set: set.name,
      language: set.articles.get(finding.file)?.language?.[0] ?? set.language,
    }),
  );
}

function scoreArticle(
  { quotesAreComplete }: GoldSet,
  dataset: Dataset,
  file: string,
  gold: ArticleGold,
): Finding[] {
  const article = dataset.articles.find(({ source }) => source === file);
  const id = article?.id ?? '';
  const subject: Subject = {
    file,
    gold,
    article: article ?? ABSENT,
    quotes: dataset.quotes.filter(({ articleId }) => articleId === id),
    paraphrases: dataset.paraphrases.filter(({ articleId }) => articleId === id),
    entities: dataset.entities.filter(({ articleIds }) => articleIds.includes(id)),
    events: dataset.events.filter(({ articleIds }) => articleIds.includes(id)),
    allEvents: dataset.events,
  };
  const findings = [
    ...scoreHeader(subject),
    ...scoreBody(subject),
    ...scoreQuotes(subject, quotesAreComplete),
    ...scoreNames(subject),
    ...scoreEvents(subject),
  ];
  return article === undefined ? findings.map(withoutCredit) : findings;
}

/** An article that the dataset lacks gets nothing right, not even by its silence. */
const ABSENT: ScoredArticle = {
  title: '',
  titleBasis: 'stated',
  publishedAt: null,
  modifiedAt: null,
  authors: [],
  publisher: null,
  language: 'und',
  standfirst: null,
  body: [],
};

function withoutCredit(finding: Finding): Finding {
  const { given, due } = finding.tally;
  return {
    ...finding,
    tally: { given, givenRight: 0, due, dueRight: 0 },
    got: 'no such article in the dataset',
  };
}
