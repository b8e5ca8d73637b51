/** A statement as an item: each rendering of the utterance. */
import type { Quote, Statement } from '../../dataset/types.ts';
import type { ContentBlock, ItemBase } from '../feed/feed.ts';
import { recordTagUri, recordUrl } from '../feed/urls.ts';
import {
  articlesOf,
  count,
  creditsOf,
  languageOf,
  licenseOf,
  outletsOf,
  timestampsOf,
} from './article-group.ts';
import type { ItemContext } from './item-context.ts';
import { articleOf, quoteTitle, sourceOf, speakerCategories, withManner } from './quote.ts';

export function statementItem(statement: Statement, context: ItemContext): ItemBase {
  const renderings = context.lookups.renderings(statement);
  const articleIds = [...new Set(renderings.map(({ articleId }) => articleId))];
  const articles = articlesOf({ list: 'statements', id: statement.id, articleIds }, context);
  const language = languageOf(articles, context);
  const { speaker } = statement;
  const { text, manner } = renderings[0] ?? { text: '', manner: 'direct' };
  const title = quoteTitle({ text, manner, speaker });
  return {
    id: recordTagUri(context, 'statements', statement.id),
    url: recordUrl(context, 'statements', statement.id),
    externalUrl: null,
    title,
    summary: `${title} (as rendered in ${count(articles)})`,
    content: renderings.flatMap((rendering) => renderingBlocks(rendering, context)),
    ...timestampsOf('statements', statement, articles, context),
    authors: [],
    publisher: null,
    outlets: outletsOf(articles),
    language,
    rights: creditsOf(articles, context),
    license: licenseOf(articles),
    machines: null,
    categories: speakerCategories(speaker, context),
    calendarEntry: null,
    facts: {
      kind: 'statement',
      speaker,
      quote_ids: statement.quoteIds,
      paraphrase_ids: statement.paraphraseIds,
    },
  };
}

function renderingBlocks(quote: Quote, context: ItemContext): ContentBlock[] {
  const article = articleOf(quote, context);
  return [
    { type: 'quote', text: quote.text },
    {
      type: 'paragraph',
      text: withManner(sourceOf(article), quote),
      url: recordUrl(context, 'articles', article.id),
    },
  ];
}
