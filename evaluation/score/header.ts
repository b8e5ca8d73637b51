/** Title, dates, authors, publisher and language: one fact each. */
import type { Acceptable, ArticleGold } from '../read/gold.ts';
import { bare, beginsWith, plain, sameDate, sameLanguage } from './compare.ts';
import { type Finding, fact, isAcceptable, type ScoredArticle, type Subject } from './finding.ts';
import type { Stage } from './stages.ts';

interface Field {
  stage: Stage;
  wanted: (gold: ArticleGold) => Acceptable | undefined;
  got: (article: ScoredArticle) => string | null;
  same: (got: string, wanted: string) => boolean;
}

const FIELDS: readonly Field[] = [
  {
    stage: 'published',
    wanted: ({ publishedAt }) => publishedAt,
    got: ({ publishedAt }) => publishedAt,
    same: sameDate,
  },
  {
    stage: 'published',
    wanted: ({ publishedPrefix }) => publishedPrefix,
    got: ({ publishedAt }) => publishedAt,
    same: beginsWith,
  },
  {
    stage: 'modified',
    wanted: ({ modifiedAt }) => modifiedAt,
    got: ({ modifiedAt }) => modifiedAt,
    same: sameDate,
  },
  {
    stage: 'publisher',
    wanted: ({ publisher }) => publisher,
    got: ({ publisher }) => publisher?.name ?? null,
    same: (got, wanted) => bare(got) === bare(wanted),
  },
  {
    stage: 'language',
    wanted: ({ language }) => language,
    got: ({ language }) => language,
    same: sameLanguage,
  },
];

export function scoreHeader(subject: Subject): Finding[] {
  const { file, gold, article } = subject;
  const fields = FIELDS.flatMap(({ stage, wanted, got, same }) => {
    const [expected, found] = [wanted(gold), got(article)];
    if (expected === undefined) return [];
    return [fact(stage, file, isAcceptable(expected, found, same), expected, found)];
  });
  return [...scoreTitle(subject), ...fields, ...scoreAuthors(subject)];
}

/** A title that was derived from the first sentence passes where the text has none. */
function scoreTitle({ file, gold, article: { title, titleBasis } }: Subject): Finding[] {
  if (gold.title === undefined) return [];
  const right =
    isAcceptable(gold.title, title, (got, wanted) => plain(got) === plain(wanted)) ||
    (titleBasis === 'derived' && gold.title.includes(null));
  return [fact('title', file, right, gold.title, title)];
}

/** Right when no author is missing and none is too many. */
function scoreAuthors({ file, gold, article }: Subject): Finding[] {
  if (gold.authors === undefined) return [];
  const optional = new Set((gold.optional.authors ?? []).map(plain));
  const got = article.authors.map(({ name }) => plain(name)).filter((name) => !optional.has(name));
  const right =
    got.length === gold.authors.length &&
    gold.authors.every((forms) => forms.some((form) => got.includes(plain(form))));
  return [
    fact(
      'authors',
      file,
      right,
      gold.authors.map(([form]) => form),
      got,
    ),
  ];
}
