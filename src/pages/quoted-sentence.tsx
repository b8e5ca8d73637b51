/** A quote in the sentence that attributes it, with its speaker, outlet and date. */
import { servableSentence } from '../dataset/rights.ts';
import type { Article, Quote } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import { PublicationDate } from './dates.tsx';
import { quotePath, recordPath } from './paths.ts';
import { Speaker } from './speaker.tsx';

export interface QuotedSentenceProps {
  quote: Quote;
  lookups: Lookups;
  /** Whether the words link to the quote's own page. */
  linked?: boolean;
  /** Whether to say who said it. */
  attributed?: boolean;
}

export function QuotedSentence(props: QuotedSentenceProps) {
  const { quote, lookups, linked = true, attributed = true } = props;
  const article = lookups.article(quote.articleId);
  if (article === undefined) return null;
  return (
    <figure class="quote">
      <blockquote lang={article.language} dir="auto">
        <Sentence quote={quote} article={article} lookups={lookups} linked={linked} />
      </blockquote>
      <figcaption>
        {attributed && (
          <>
            <Speaker speaker={quote.speaker} lookups={lookups} />
            {quote.manner === 'indirect' && ' (reported)'} ·{' '}
          </>
        )}
        <a href={quotePath(quote)}>{article.publisher?.name ?? article.title}</a> ·{' '}
        <PublicationDate article={article} />
      </figcaption>
    </figure>
  );
}

interface SentenceProps {
  quote: Quote;
  article: Article;
  lookups: Lookups;
  linked: boolean;
}

/** The quote's words are marked. Where they stand outside the sentence, or it is cut, they come first. */
function Sentence({ quote, article, lookups, linked }: SentenceProps) {
  const sentence = servableSentence(article, lookups.dossier, quote);
  const start = quote.start - quote.sentenceSpan.start;
  const end = start + quote.end - quote.start;
  const words = <Words quote={quote} text={quote.text} linked={linked} />;
  if (start < 0 || sentence.slice(start, end) !== quote.text) {
    const isDirect = quote.manner === 'direct';
    return (
      <>
        {isDirect && '“'}
        {words}
        {isDirect && '”'}
      </>
    );
  }
  return (
    <>
      <span class="context">{sentence.slice(0, start)}</span>
      {words}
      <span class="context">{sentence.slice(end)}</span>
    </>
  );
}

function Words({ quote, text, linked }: { quote: Quote; text: string; linked: boolean }) {
  if (!linked) return <mark>{text}</mark>;
  return <a href={recordPath('quotes', quote.id)}>{text}</a>;
}
