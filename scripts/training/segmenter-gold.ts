/**
 * What a gold file says of each line of a text: the states that it allows. Gold rarely settles all lines
 * (titles without bodies, list items that its sources differ on); what is open stays open to the learner.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type ArticleGold, readSet } from '../../evaluation/read/gold.ts';
import { STATES, type State } from '../compile/segment/line-states.ts';

const goldArticle = z.object({
  source: z.string(),
  title: z.string().nullable(),
  titleAlso: z.array(z.string()).default([]),
  body: z.array(z.string()).nullable(),
  ignore: z.array(z.object({ type: z.string(), text: z.string() })).default([]),
  from: z.object({ publisher: z.string() }),
});

export type Gold = z.infer<typeof goldArticle>;

/** For the files of DIR/texts: the list in DIR/gold.json, else DIR/expected.json (evaluation/README.md). */
export function readGold(folder: string): Gold[] {
  const file = path.join(folder, 'gold.json');
  if (existsSync(file)) return z.array(goldArticle).parse(JSON.parse(readFileSync(file, 'utf8')));
  const { name, articles } = readSet(folder);
  return [...articles].map(([source, gold]) => fromExpected(source, gold, name));
}

function fromExpected(source: string, gold: ArticleGold, set: string): Gold {
  const [title = null, ...titleAlso] = gold.title ?? [];
  return {
    source,
    title,
    titleAlso: titleAlso.filter((form) => form !== null),
    body: gold.body ?? null,
    ignore: (gold.optional.body ?? []).map((text) => ({ type: 'optional', text })),
    from: { publisher: gold.publisher?.[0] ?? set },
  };
}

/** The headline's spellings, folded. */
export function titleForms({ title, titleAlso }: Gold): Set<string> {
  return new Set([title, ...titleAlso].map((form) => fold(form ?? '')).filter(Boolean));
}

const MIN_LETTERS_OF_PART = 15;

/** Whether a line is the headline, give or take what one of both ends with: titles of web pages vary. */
export function isMostlyTitle(line: string, gold: Gold): boolean {
  const own = fold(line);
  return [...titleForms(gold)].some(
    (form) =>
      own === form ||
      (Math.min(own.length, form.length) > MIN_LETTERS_OF_PART &&
        (own.startsWith(form) || form.startsWith(own))),
  );
}

/** For each line, the states that it may have. */
export function allowedStates(lines: string[], gold: Gold): Set<State>[] {
  const folded = lines.map(fold);
  const body = gold.body === null ? null : align(folded, gold.body.map(fold).filter(Boolean));
  const title = titleLine(folded, gold, body?.first ?? lines.length);
  return folded.map((line, index) => {
    if (index === title) return new Set<State>(['title']);
    const place = placeOf(index, title, body);
    const marked = ignored(line, gold, place);
    return (
      marked ?? new Set(place === 'inside' && body?.lines.has(index) ? ['body'] : PLACES[place])
    );
  });
}

type Place = 'anywhere' | 'above title' | 'below title' | 'above body' | 'inside' | 'below';

const PLACES: Readonly<Record<Place, readonly State[]>> = {
  anywhere: STATES.filter((state) => state !== 'title'),
  'above title': ['before'],
  'below title': STATES.filter((state) => !['title', 'before', 'caption before'].includes(state)),
  'above body': ['before', 'head'],
  inside: ['between'],
  below: ['after'],
};

function placeOf(index: number, title: number, body: Aligned | null): Place {
  if (title >= 0 && index < title) return 'above title';
  if (body === null) return title >= 0 ? 'below title' : 'anywhere';
  if (index < body.first) return 'above body';
  return index > body.last ? 'below' : 'inside';
}

/** Lines that the gold leaves unjudged, by what it calls them. */
function ignored(line: string, gold: Gold, place: Place): Set<State> | null {
  const type = gold.ignore.find((entry) => fold(entry.text) === line)?.type;
  if (type === undefined || line === '') return null;
  if (type === 'caption' && line.length < 20) return null;
  const here =
    place === 'above title'
      ? ['caption before']
      : place === 'above body'
        ? ['caption before', 'caption in head']
        : ['caption'];
  if (type === 'caption' && place !== 'below') return new Set(here as State[]);
  if (type === 'standfirst' && place === 'above body') return new Set(['standfirst', 'before']);
  if (type === 'promo') return null;
  if (place === 'inside') return new Set(['body', 'between']);
  if (place === 'below') return new Set(type === 'caption' ? ['caption', 'after'] : ['after']);
  return null;
}

interface Aligned {
  lines: Set<number>;
  first: number;
  last: number;
}

/** The longest common subsequence of lines and paragraphs, by words, neighbours preferred. */
function align(lines: string[], paragraphs: string[]): Aligned | null {
  const width = paragraphs.length + 1;
  const best = Array.from({ length: lines.length + 1 }, () => new Float64Array(width));
  for (let i = lines.length - 1; i >= 0; i--)
    for (let j = width - 2; j >= 0; j--) {
      const match =
        lines[i] === paragraphs[j]
          ? (lines[i] ?? '').split(' ').length + adjacency(lines, paragraphs, i, j)
          : 0;
      best[i]?.fill(
        Math.max(
          best[i + 1]?.[j] ?? 0,
          best[i]?.[j + 1] ?? 0,
          match > 0 ? match + (best[i + 1]?.[j + 1] ?? 0) : 0,
        ),
        j,
        j + 1,
      );
    }
  return trace(lines, paragraphs, best);
}

function adjacency(lines: string[], paragraphs: string[], i: number, j: number): number {
  return j + 1 < paragraphs.length && lines[i + 1] === paragraphs[j + 1] ? 0.5 : 0;
}

function trace(lines: string[], paragraphs: string[], best: Float64Array[]): Aligned | null {
  const found = new Set<number>();
  let i = 0;
  let j = 0;
  while (i < lines.length && j < paragraphs.length) {
    const here = best[i]?.[j] ?? 0;
    if (here === best[i + 1]?.[j]) i++;
    else if (here === best[i]?.[j + 1]) j++;
    else {
      found.add(i);
      i++;
      j++;
    }
  }
  const order = [...found];
  return order.length === 0
    ? null
    : { lines: found, first: Math.min(...order), last: Math.max(...order) };
}

/** The title's last place above the body: earlier ones are breadcrumbs. */
function titleLine(lines: string[], gold: Gold, before: number): number {
  const forms = titleForms(gold);
  const limit = Math.min(before, lines.length);
  for (let index = limit - 1; index >= 0; index--) if (forms.has(lines[index] ?? '')) return index;
  return -1;
}

/** Case, punctuation and white space folded away. */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b'`\u00ad\u200b-\u200f\ufeff]/g, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
