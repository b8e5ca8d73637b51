/** Generates requests: an ordinary mix, and requests made to be as expensive as possible. */
import type { Dataset } from '../../src/dataset/types.ts';
import { listNames } from '../../src/model/lists.ts';
import type { ListName } from '../../src/model/records.ts';
import { relations } from '../../src/model/relations.ts';
import { parametersOf, periodFacets } from '../../src/query/parameters.ts';
import { seededRandom } from '../random.ts';

/** Each call gives the path and query of a new request. */
export type Questions = () => string;

/** What requests are made of: ids and words of the dataset. */
interface Material {
  dataset: Dataset;
  words: readonly string[];
  pick: () => number;
}

/** Pages, feeds, filters, searches and records in typical proportions. */
export function ordinaryQuestions(dataset: Dataset, seed: number): Questions {
  const material = materialOf(dataset, seed);
  const { pick } = material;
  const kinds: readonly [weight: number, () => string][] = [
    [20, () => `/articles.rss?${filter(material)}`],
    [10, () => `/articles.atom?${filter(material)}&${period(pick)}`],
    [15, () => `/articles?${filter(material)}`],
    [10, () => `/articles.json?q=${oneOf(material.words, pick)}`],
    [10, () => `/articles?q=${oneOf(material.words, pick)}+${oneOf(material.words, pick)}`],
    [5, () => `/quotes.json?${filter(material)}&${period(pick)}`],
    [5, () => `/quotes?q=${oneOf(material.words, pick)}`],
    [5, () => `/articles?${filter(material)}&facet=publisher,year`],
    [5, () => `/suggest?q=${oneOf(material.words, pick).slice(0, 3)}`],
    [5, () => `/people/${oneOf(dataset.entities, pick).id}`],
    [5, () => `/articles/${oneOf(dataset.articles, pick).id}`],
    [3, () => `/stories/${oneOf(dataset.stories, pick).id}.json`],
    [2, () => `/articles.json?person=${oneOf(dataset.entities, pick).id}x`],
  ];
  const weights = kinds.flatMap(([weight, make]) => Array<() => string>(weight).fill(make));
  return () => oneOf(weights, pick)();
}

/** Every parameter with its most expensive values, in any combination, on any list and in any format. */
export function dearQuestions(dataset: Dataset, seed: number): Questions {
  const material = materialOf(dataset, seed);
  const { pick } = material;
  return () => {
    const list = oneOf(listNames, pick);
    const format = oneOf(['', '.json', '.rss', '.atom', '.jsonfeed', '.csv', '.ndjson'], pick);
    const calendar = (list === 'events' || list === 'stories') && pick() < 0.2 ? '.ics' : format;
    const names = new Set<string>(parametersOf(list).map(({ name }) => name));
    const pairs = [
      pick() < 0.8 && `q=${encodeURIComponent(textQuery(material))}`,
      pick() < 0.5 && `limit=${pick() < 0.5 ? 200 : 1 + Math.floor(pick() * 200)}`,
      pick() < 0.3 && 'explain=1',
      pick() < 0.3 && `facet=${sample([...relations, ...periodFacets], pick).join(',')}`,
      pick() < 0.3 && 'fields=all',
      pick() < 0.2 && filter(material),
      pick() < 0.2 && period(pick),
      pick() < 0.3 && `sort=${oneOf(sortsOf(list), pick)}`,
      names.has('manner') && pick() < 0.5 && 'manner=direct,indirect',
      names.has('excerpt') && pick() < 0.2 && `excerpt=${Math.floor(pick() * 5000)}`,
    ];
    return `/${list}${calendar}?${pairs.filter((pair) => pair !== false).join('&')}`;
  };
}

function materialOf(dataset: Dataset, seed: number): Material {
  const texts = dataset.articles.slice(0, 50).flatMap(({ body }) => body.map(({ text }) => text));
  const words = new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{3,}/gu),
  );
  return { dataset, words: [...words], pick: seededRandom(seed) };
}

function filter({ dataset, pick }: Material): string {
  const { publishers, stories, entities } = dataset;
  const entity = oneOf(entities, pick);
  const parameter = entity.type === 'event' ? 'event' : entity.type;
  const made = [
    `${parameter}=${entity.id}`,
    ...(publishers.length > 0 ? [`publisher=${oneOf(publishers, pick).id}`] : []),
    ...(stories.length > 0 ? [`story=${oneOf(stories, pick).id}`] : []),
  ];
  return oneOf(made, pick);
}

function period(pick: () => number): string {
  const year = 2008 + Math.floor(pick() * 14);
  return `from=${year}&to=${year + Math.floor(pick() * 5)}`;
}

/** One to thirty-two words, prefixes and phrases, common or rare, with `OR`, minus and groups between them. */
function textQuery(material: Material): string {
  const { pick } = material;
  const count = 1 + Math.floor(32 * pick() ** 2);
  const separator = oneOf([' ', ' OR ', ' OR ', ' -'], pick);
  return Array.from({ length: count }, () => leaf(material))
    .join(separator)
    .slice(0, 480)
    .replace(/(?<![^\p{L}*])[^\p{L}*]+$/u, '')
    .replace(/"[^"]*$/, (rest) => rest.slice(1));
}

const COMMON = 'the of and to in a said on who have is at for with from was talks'.split(' ');

function leaf({ words, pick }: Material): string {
  const word = () => oneOf(pick() < 0.5 ? COMMON : words, pick);
  const kind = pick();
  if (kind < 0.4) return `${word().slice(0, 1 + Math.floor(pick() * 3))}*`;
  if (kind < 0.7) return word();
  return `"${Array.from({ length: 2 + Math.floor(pick() * 4) }, word).join(' ')}${pick() < 0.3 ? '*' : ''}"`;
}

function sortsOf(list: ListName): readonly string[] {
  return (
    parametersOf(list)
      .find(({ name }) => name === 'sort')
      ?.values(list) ?? []
  );
}

function sample<T>(values: readonly T[], pick: () => number): T[] {
  return pick() < 0.3 ? [...values] : values.filter(() => pick() < 0.3).concat(oneOf(values, pick));
}

function oneOf<T>(values: readonly T[], pick: () => number): T {
  const value = values[Math.floor(pick() * values.length)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}
