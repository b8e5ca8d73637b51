/** The searchable texts of a record that may be served: of reserved articles the title and excerpt, of others all. */
import { isReserved, servableBody } from '../dataset/rights.ts';
import type { Article } from '../dataset/types.ts';
import { lists } from './lists.ts';
import type { Lookups } from './lookups.ts';
import type { TaggedText } from './record-texts.ts';
import { articleTexts } from './record-texts.ts';
import type { ListName, Records, TextField } from './records.ts';

/** Quotes and statements are served whole on their own lists, so only articles and stories are cut. */
export function servableTexts<L extends ListName>(
  list: L,
  record: Records[L],
  field: TextField,
  lookups: Lookups,
): readonly TaggedText[] {
  const articles =
    list === 'articles' || list === 'stories' ? lists[list].articles(record, lookups) : [];
  const { dossier } = lookups;
  if (field === 'title' || !articles.some((article) => isReserved(article, dossier))) {
    return lists[list].texts(record, field, lookups);
  }
  return articles.flatMap((article) =>
    isReserved(article, dossier)
      ? excerptTexts(article, field, lookups)
      : articleTexts(article, field, lookups),
  );
}

function excerptTexts(article: Article, field: TextField, lookups: Lookups): readonly TaggedText[] {
  if (field !== 'text') return [];
  const { language } = article;
  return servableBody(article, lookups.dossier).map(({ text }) => ({ text, language }));
}
