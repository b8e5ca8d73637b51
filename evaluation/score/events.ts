/** Dated happenings: those that the dataset must give, and words that must be no event. */
import type { DossierEvent } from '../../src/dataset/types.ts';
import type { ArticleGold } from '../read/gold.ts';
import { plain, words } from './compare.ts';
import { type Finding, fact, isAcceptable, type Subject } from './finding.ts';

export function scoreEvents(subject: Subject): Finding[] {
  const { gold } = subject;
  return [
    ...gold.events.map((event) => scoreEvent(subject, event)),
    ...gold.notEvents.map((text) => scoreNotEvent(subject, text)),
  ];
}

/** An event may bear the title that another article gave it. */
function scoreEvent({ file, allEvents }: Subject, gold: ArticleGold['events'][number]): Finding {
  const named = allEvents.filter((event) => hasWords(event, gold.words));
  const right = named.some(({ date }) => isAcceptable(gold.date, date, (a, b) => a === b));
  return fact('events', file, right, gold, named.map(shown));
}

function scoreNotEvent({ file, events }: Subject, text: string): Finding {
  const found = events.find(({ title }) => plain(title).includes(plain(text)));
  return fact('not events', file, found === undefined, text, found ? shown(found) : null);
}

function hasWords({ title }: DossierEvent, wanted: string): boolean {
  const found = new Set(words(title));
  return words(wanted).every((word) => found.has(word));
}

function shown({ date, title }: DossierEvent): string {
  return `${date} ${title}`;
}
