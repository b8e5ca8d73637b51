/** The people, organizations and places of an event. */
import type { Article, Entity, Mention, Span } from '../../../src/dataset/types.ts';
import { dayNumber } from '../dates/calendar-days.ts';
import type { Resolved } from '../dates/resolve-time.ts';

export type Entities = ReadonlyMap<string, Pick<Entity, 'type' | 'name'>>;

const PEOPLE_AND_PLACES: ReadonlySet<string> = new Set(['person', 'place']);
/** In days before or after it was printed: what an article reports as news. */
const NEWS = 14;

export function mentionsIn(
  mentions: readonly Mention[],
  block: number,
  { start, end }: Span,
): Mention[] {
  return mentions.filter((of) => of.block === block && of.start >= start && of.end <= end);
}

/**
 * Those of the clause; where it names no person and no place, also those of its sentence, or else, of the news itself,
 * those of the article's first paragraph.
 */
export function entitiesOf(
  article: Article,
  { block, clause, sentence }: { block: number; clause: Span; sentence: Span },
  found: Resolved,
  entities: Entities,
): string[] {
  const within = (of: number, span: Span) =>
    mentionsIn(article.mentions, of, span).map(({ entityId }) => entityId);
  const isPlain = (id: string) => PEOPLE_AND_PLACES.has(entities.get(id)?.type ?? '');
  const named = within(block, clause);
  if (named.some(isPlain)) return [...new Set(named)];
  const beside = within(block, sentence).filter(isPlain);
  if (beside.length > 0 || !isNews(found, article)) return [...new Set([...named, ...beside])];
  const lead = article.body.findIndex(({ type }) => type === 'paragraph');
  const around = within(lead, { start: 0, end: article.body[lead]?.text.length ?? 0 });
  return [...new Set([...named, ...around.filter(isPlain)])];
}

function isNews({ date, precision }: Resolved, { publishedAt }: Article): boolean {
  if (precision !== 'day' || publishedAt === null || publishedAt.length < 10) return false;
  return Math.abs(dayNumber(publishedAt.slice(0, 10)) - dayNumber(date)) <= NEWS;
}
