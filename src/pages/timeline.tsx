/** Time as a picture: stories, articles and dated events on one line. A drawing for eyes, and a list for everybody. */
import type { Article, DossierEvent, Story } from '../dataset/types.ts';
import { dateInWords } from '../text/date-words.ts';
import { count } from './count.ts';
import { DateInWords } from './dates.tsx';
import { recordPath, sitePath } from './paths.ts';

type Lane = 'story' | 'article' | 'event';

interface Mark {
  lane: Lane;
  id: string;
  title: string;
  /** As the record has it. */
  date: string;
  /** Both in ms since 1970. */
  start: number;
  end: number;
}

export interface TimelineProps {
  title: string;
  stories: readonly Story[];
  articles: readonly Article[];
  events: readonly DossierEvent[];
}

const DAY = 86_400_000;
const LANES: Readonly<Record<Lane, { label: string; list: string; y: number }>> = {
  story: { label: 'Stories', list: 'stories', y: 34 },
  article: { label: 'Articles', list: 'articles', y: 84 },
  event: { label: 'Events', list: 'events', y: 134 },
};
const HEIGHT = 176;
/** Most marks on top of one another, and the distance between them. */
const STACK = 3;
const STACK_STEP = 9;

/** Null where all that is dated falls on one day. */
export function Timeline({ title, stories, articles, events }: TimelineProps) {
  const reported = [...stories.map(storyMark), ...articles.map(articleMark)].flatMap(
    (mark) => mark ?? [],
  );
  const range = rangeOf(reported);
  const dated = [...reported, ...events.flatMap((event) => eventMark(event) ?? [])];
  const marks = dated
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .sort((a, b) => a.start - b.start);
  if ((marks.at(-1)?.start ?? 0) - (marks[0]?.start ?? 0) < DAY) return null;
  const x = (at: number) =>
    `${(3 + (94 * (at - range.start)) / (range.end - range.start)).toFixed(2)}%`;
  return (
    <section class="timeline" aria-labelledby="time">
      <h2 id="time">{title}</h2>
      <figure>
        <svg height={HEIGHT} width="100%" role="img" aria-describedby="timeline-words">
          <title>Stories, articles and dated events in time</title>
          {Object.values(LANES).map(({ label, y }) => (
            <>
              <text x="0" y={y - 20}>
                {label}
              </text>
              <line class="axis" x1="0" x2="100%" y1={y} y2={y} />
            </>
          ))}
          {ticksOf(range).map(({ at, label }) => (
            <>
              <line class="tick" x1={x(at)} x2={x(at)} y1="22" y2={HEIGHT - 24} />
              <text class="label" x={x(at)} y={HEIGHT - 6}>
                {label}
              </text>
            </>
          ))}
          {stacked(marks, range).map(({ mark, level }) => (
            <MarkShape mark={mark} level={level} x={x} />
          ))}
        </svg>
        <figcaption id="timeline-words">{inWords(marks, dated.length - marks.length)}</figcaption>
      </figure>
      <details>
        <summary>The same as a list</summary>
        <ol class="plain">
          {marks.map(({ lane, id, title, date }) => (
            <li>
              <DateInWords value={date} /> · {lane}:{' '}
              <a href={recordPath(LANES[lane].list, id)}>{title}</a>
            </li>
          ))}
        </ol>
      </details>
      <Periods range={range} />
    </section>
  );
}

function MarkShape({ mark, level, x }: { mark: Mark; level: number; x: (at: number) => string }) {
  const y = LANES[mark.lane].y - level * STACK_STEP;
  if (mark.lane === 'story')
    return <line class="story" x1={x(mark.start)} x2={x(mark.end)} y1={y} y2={y} />;
  if (mark.lane === 'article') return <circle class="article" cx={x(mark.start)} cy={y} r="5" />;
  return <rect class="event" x={x((mark.start + mark.end) / 2)} y={y - 5} width="9" height="9" />;
}

function storyMark({ id, title, date }: Story): Mark | null {
  return date === null ? null : markOf('story', id, title, date);
}

function articleMark({ id, title, publishedAt }: Article): Mark | null {
  return publishedAt === null ? null : markOf('article', id, title, publishedAt.slice(0, 10));
}

/** Years and long intervals say too little about when. */
function eventMark({ id, title, date }: DossierEvent): Mark | null {
  const mark = markOf('event', id, title, date);
  return mark && mark.end - mark.start <= 45 * DAY ? mark : null;
}

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an interval of them, read as UTC. */
function markOf(lane: Lane, id: string, title: string, date: string): Mark | null {
  const [from = '', to = from] = date.split('/');
  const start = Date.parse(from.slice(0, 10));
  const last = Date.parse(to.slice(0, 10));
  if (Number.isNaN(start) || Number.isNaN(last)) return null;
  const length = to.length === 4 ? 365 : to.length === 7 ? 30 : 0;
  return { lane, id, title, date, start, end: last + length * DAY };
}

interface Range {
  start: number;
  end: number;
}

/** From the first to the last mark, with room on both sides. */
function rangeOf(marks: readonly Mark[]): Range {
  const start = Math.min(...marks.map((mark) => mark.start));
  const end = Math.max(...marks.map((mark) => mark.end));
  const room = Math.max(2 * DAY, (end - start) * 0.06);
  return { start: start - room, end: end + room };
}

/** Marks of a lane that would cover one another are stacked. */
function stacked(marks: readonly Mark[], { start, end }: Range): { mark: Mark; level: number }[] {
  const near = (end - start) / 60;
  const last = new Map<Lane, { at: number; level: number }>();
  return marks.map((mark) => {
    const before = last.get(mark.lane);
    const covers = before !== undefined && mark.start - before.at < near;
    const level = covers && mark.lane !== 'story' ? Math.min(before.level + 1, STACK - 1) : 0;
    last.set(mark.lane, { at: covers ? before.at : mark.start, level });
    return { mark, level };
  });
}

const MOST_TICKS = 6;

/** The first days of years, months or every few days, whichever gives some ticks and not too many. */
function ticksOf({ start, end }: Range): { at: number; label: string }[] {
  const days = (end - start) / DAY;
  if (days > 2 * 365) return monthTicks(start, end, 12);
  if (days > 75) return monthTicks(start, end, Math.ceil(days / 30 / MOST_TICKS));
  const step = Math.ceil(days / MOST_TICKS);
  const first = Math.ceil(start / DAY);
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, at) => (first + at * step) * DAY)
    .filter((at) => at <= end)
    .map((at) => ({ at, label: dayLabel(at) }));
}

function monthTicks(start: number, end: number, step: number): { at: number; label: string }[] {
  const from = new Date(start);
  const first = step === 12 ? 12 - from.getUTCMonth() : 1;
  const ticks: { at: number; label: string }[] = [];
  for (let month = first; ; month += step) {
    const at = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + month);
    if (at > end) return ticks;
    const text = new Date(at).toISOString();
    ticks.push({ at, label: step === 12 ? text.slice(0, 4) : shortened(text.slice(0, 7)) });
  }
}

function dayLabel(at: number): string {
  return shortened(new Date(at).toISOString().slice(0, 10)).replace(/ \d{4}$/, '');
}

/** "3 Mar 2025". */
function shortened(date: string): string {
  return dateInWords(date).replace(/([A-Z][a-z]{2})[a-z]+/, '$1');
}

function inWords(marks: readonly Mark[], outside: number): string {
  const first = marks[0]?.date ?? '';
  const last = marks.at(-1)?.date ?? '';
  const counted = (lane: Lane, one: string, many: string) => {
    const number = marks.filter((mark) => mark.lane === lane).length;
    return number === 0 ? [] : [count(number, one, many)];
  };
  const counts = [
    ...counted('story', 'story', 'stories'),
    ...counted('article', 'article', 'articles'),
    ...counted('event', 'dated event', 'dated events'),
  ];
  const others =
    outside === 0 ? '' : ` ${count(outside, 'event lies', 'events lie')} outside this time.`;
  return `${counts.join(', ')}, from ${dateInWords(first)} to ${dateInWords(last)}.${others}`;
}

/** Years of the picture, or its months where they are few: each leads to its articles. */
function Periods({ range: { start, end } }: { range: Range }) {
  const first = new Date(start).toISOString();
  const last = new Date(end).toISOString();
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const months = years * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7));
  const periods =
    months < 12
      ? Array.from({ length: months + 1 }, (_, at) =>
          new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + at))
            .toISOString()
            .slice(0, 7),
        )
      : Array.from({ length: Math.min(years, 40) + 1 }, (_, at) =>
          String(Number(last.slice(0, 4)) - at),
        );
  return (
    <ul class="chips" aria-label="Articles by time">
      {periods.map((period) => (
        <li>
          <a href={sitePath(`/articles?from=${period}&to=${period}`)}>{dateInWords(period)}</a>
        </li>
      ))}
    </ul>
  );
}
