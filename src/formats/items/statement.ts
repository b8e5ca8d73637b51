/** A statement as an item: one utterance, as each article renders it. */
import type { Quote, Statement } from '../../dataset/types.ts';
import type { ContentBlock, Item } from '../feed.ts';
import { recordTag, recordUrl } from '../links.ts';
import type { Context } from './context.ts';
import { articlesOf, count, creditsOf, languageOf, momentsOf, publishersOf } from './gathering.ts';
import { articleOf, quoteTitle, sourceOf, speakerCategories } from './quote.ts';

export function statementItem(statement: Statement, context: Context): Item {
  const renderings = context.lookups.renderings(statement);
  const articleIds = new Set(renderings.map(({ articleId }) => articleId));
  const articles = articlesOf([...articleIds], context);
  const language = languageOf(articles, context);
  const title = quoteTitle({ text: renderings[0]?.text ?? '', speaker: statement.speaker });
  return {
    id: recordTag(context, 'statements', statement.id),
    url: recordUrl(context, 'statements', statement.id),
    externalUrl: null,
    title,
    summary: `${title} (as rendered in ${count(articles)})`,
    content: renderings.flatMap((rendering) => renderingBlocks(rendering, context)),
    ...momentsOf(articles, context),
    authors: publishersOf(articles, context),
    publisher: null,
    language,
    rights: creditsOf(articles),
    license: null,
    categories: speakerCategories(statement.speaker, context),
    when: null,
    facts: {
      kind: 'statement',
      speaker: statement.speaker,
      quote_ids: statement.quoteIds,
      paraphrase_ids: statement.paraphraseIds,
    },
  };
}

function renderingBlocks(quote: Quote, context: Context): ContentBlock[] {
  const article = articleOf(quote, context);
  return [
    { type: 'quote', text: quote.text },
    {
      type: 'paragraph',
      text: sourceOf(article),
      url: recordUrl(context, 'articles', article.id),
    },
  ];
}
