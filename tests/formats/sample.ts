/** One feed with two items, as the formats get it. */
import type { Feed, Item } from '../../src/formats/feed.ts';

export const feed: Feed = {
  id: 'tag:news.example,2026:summits/articles?person=a',
  title: 'Articles on <summits> & more',
  description: 'Who said what.',
  language: 'en',
  home: 'https://d.example/articles?person=a',
  self: 'https://d.example/articles.rss?person=a',
  first: 'https://d.example/articles.rss?person=a',
  next: 'https://d.example/articles.rss?cursor=x&person=a',
  complete: false,
  updated: '2022-09-16T08:00:00+09:00',
  author: 'Summits',
  rights: 'Texts belong to their publishers.',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  icon: 'https://d.example/icon.png',
  total: 3,
  fields: ['id', 'url', 'title'],
  facets: null,
  about: 'https://d.example/docs/json-feed',
};

export const talks: Item = {
  id: 'tag:news.example,2026:summits/articles/talks',
  url: 'https://d.example/articles/talks',
  externalUrl: 'https://post.example/talks?a=1&b=2',
  title: 'Talks; “no” <deal>, yet',
  summary: 'The two sides met & left.',
  content: [
    { type: 'heading', text: 'Day one' },
    { type: 'paragraph', text: 'They said: "a < b" ]]> & left.' },
    { type: 'list-item', text: 'first' },
    { type: 'list-item', text: 'second' },
    { type: 'paragraph', text: 'Source', url: 'https://post.example/talks?a=1&b=2' },
  ],
  published: '2022-09-15T10:00:00+09:00',
  updated: '2022-09-16T08:00:00+09:00',
  authors: ['Ana Pérez', 'John O’Neill'],
  publisher: 'Northern Post',
  language: 'en',
  rights: 'Northern Post. All rights reserved.',
  license: 'https://post.example/terms?a=1&b=2',
  categories: [{ term: 'a', scheme: 'https://d.example/people', label: 'A. Person' }],
  when: { start: '2022-09-15', end: '2022-09-16' },
  facts: { kind: 'article' },
};

export const plain: Item = {
  ...talks,
  id: 'tag:news.example,2026:summits/articles/plain',
  url: 'https://d.example/articles/plain',
  externalUrl: null,
  title: '강화 회담',
  updated: '2022-09-15T10:00:00+09:00',
  authors: ['한강일보'],
  publisher: null,
  language: 'ko',
  rights: null,
  license: null,
  categories: [],
  when: null,
};
