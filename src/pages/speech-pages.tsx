/** The pages of a quote and of a statement. */
import { articlesWithout } from '../model/statement-outlets.ts';
import { Versions } from './comparison.tsx';
import { DataLinks } from './data-links.tsx';
import { recordPath } from './paths.ts';
import { QuotedSentence } from './quoted-sentence.tsx';
import { ArticleItem } from './record-items.tsx';
import { Section } from './section.tsx';
import { Speaker } from './speaker.tsx';
import type { RecordView } from './view.ts';

/** How the speaker was identified, in words. */
const SPEAKER_BASIS = {
  name: 'named beside the words',
  pronoun: 'a pronoun beside the words, followed back to its name',
  role: 'a role beside the words, followed back to its bearer',
  turn: 'the turn of an interview or transcript',
  continuation: 'the words go on from those before them',
  curated: 'set by the editor',
} as const;

export function QuotePage({ record: quote, lookups, alternates }: RecordView<'quotes'>) {
  const article = lookups.article(quote.articleId);
  const statement = lookups.statementOfQuote(quote.id);
  return (
    <>
      <h1>
        {quote.manner === 'direct' ? 'Quote by' : 'Reported words of'}{' '}
        <Speaker speaker={quote.speaker} lookups={lookups} />
      </h1>
      <DataLinks alternates={alternates} />
      <div class="lone">
        <QuotedSentence quote={quote} lookups={lookups} linked={false} />
      </div>
      {quote.speakerBasis && (
        <p class="meta">How the speaker is known: {SPEAKER_BASIS[quote.speakerBasis]}.</p>
      )}
      {statement && lookups.renderings(statement).length > 1 && (
        <section aria-labelledby="versions">
          <h2 id="versions">
            <a href={recordPath('statements', statement.id)}>Other versions of these words</a>
          </h2>
          <p class="meta">Marked words are in no other version.</p>
          <Versions statement={statement} articles={null} lookups={lookups} />
        </section>
      )}
      <Section
        title="Article"
        items={article ? [<ArticleItem record={article} lookups={lookups} />] : []}
      />
    </>
  );
}

/** A statement: its versions side by side, and later articles on the same happening in which none was found. */
export function StatementPage({
  record: statement,
  lookups,
  alternates,
}: RecordView<'statements'>) {
  const story = lookups.story(statement.storyId);
  const without = story === undefined ? [] : articlesWithout(statement, story, lookups);
  return (
    <>
      <h1>
        Statement by <Speaker speaker={statement.speaker} lookups={lookups} />
      </h1>
      {story && (
        <p class="meta">
          Story: <a href={recordPath('stories', story.id)}>{story.title}</a>
        </p>
      )}
      <DataLinks alternates={alternates} />
      <h2>What each outlet prints</h2>
      <p class="meta">Marked words are in no other version.</p>
      <Versions statement={statement} articles={null} lookups={lookups} />
      <Section
        title="Not found in later articles on the same day’s news"
        items={without.map((article) => <ArticleItem record={article} lookups={lookups} />)}
      />
    </>
  );
}
