/**
 * Ids that outlive corrections. The ids of quotes, statements, events and stories are made from words and first members,
 * so a correction would give them another. A published record is recognized by its anchor (what it belongs to or
 * consists of, and its words) and keeps the id that it was published under.
 */
import type { PublishedList } from '../../../src/dataset/types.ts';
import { digest } from '../core/identity.ts';
import { type Announced, announcedRecords, parseRecordName } from './announced.ts';
import type { UndatedDataset } from './dated-by-ledger.ts';
import type { Anchor, Ledger } from './ledger-file.ts';
import { publishedRecords } from './published-records.ts';

interface Known {
  id: string;
  anchor: Anchor;
}

/** How alike two records must be to be one, from 0 to 1. Half of the words, or of the members. */
const MIN_LIKENESS = 0.5;

/** Words beyond this many are not compared. */
const MAX_WORDS = 2000;

/** In this order, since the members of statements are quotes. */
const KEPT: readonly PublishedList[] = ['stories', 'quotes', 'statements', 'events'];

export function withKeptIds(dataset: UndatedDataset, ledger: Ledger | null): UndatedDataset {
  if (ledger === null) return dataset;
  const known = knownByList(ledger);
  return KEPT.reduce((kept, list) => {
    const current = announcedRecords(kept).filter((record) => record.list === list);
    return renamed(kept, list, newIds(current, known.get(list) ?? []));
  }, dataset);
}

/** What is published and not withdrawn, in the order of publication. */
function knownByList(ledger: Ledger): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  for (const { record, withdrawn, anchor } of publishedRecords(ledger).values()) {
    if (withdrawn || anchor === null) continue;
    const { list, id } = parseRecordName(record);
    const records = known.get(list) ?? [];
    records.push({ id, anchor });
    known.set(list, records);
  }
  return known;
}

/** The ids that differ from those that the records have, by these. */
function newIds(current: readonly Announced[], known: readonly Known[]): Map<string, string> {
  const idOf = new Map<string, string>();
  const free = new Map(known.map((each) => [each.id, each]));
  const open = new Map(current.map((each) => [each.id, each]));
  const match = (record: Announced, { id }: Known) => {
    idOf.set(record.id, id);
    open.delete(record.id);
    free.delete(id);
  };
  for (const record of current) {
    const same = free.get(record.id);
    if (same && isEqual(record.anchor, same.anchor)) match(record, same);
  }
  const equal = Map.groupBy(free.values(), ({ anchor }) => JSON.stringify(anchor));
  for (const record of [...open.values()]) {
    const same = equal.get(JSON.stringify(record.anchor))?.find(({ id }) => free.has(id));
    if (same) match(record, same);
  }
  for (const { record, other } of alikePairs([...open.values()], [...free.values()])) {
    if (open.has(record.id) && free.has(other.id)) match(record, other);
  }
  // An id that another record keeps is not given twice.
  const taken = new Set(idOf.values());
  for (const { id } of open.values()) {
    let unused = id;
    while (taken.has(unused)) unused = digest(`again ${unused}`).slice(0, 16);
    taken.add(unused);
    idOf.set(id, unused);
  }
  return new Map([...idOf].filter(([from, to]) => from !== to));
}

/** Most alike first; of equals in their order. Only what shares a member is compared. */
function alikePairs(
  current: readonly Announced[],
  known: readonly Known[],
): { record: Announced; other: Known }[] {
  const byMember = new Map<string, Known[]>();
  for (const other of known) {
    for (const member of other.anchor.members) {
      const others = byMember.get(member) ?? [];
      others.push(other);
      byMember.set(member, others);
    }
  }
  const pairs = current.flatMap((record) => {
    const others = new Set(record.anchor.members.flatMap((member) => byMember.get(member) ?? []));
    return [...others].map((other) => ({
      record,
      other,
      likeness: likeness(record.anchor, other.anchor),
    }));
  });
  return pairs
    .filter((pair) => pair.likeness >= MIN_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
}

/** The share of the words that two records have in common, or, of records without words, of the members. */
function likeness(a: Anchor, b: Anchor): number {
  if (a.words === null || b.words === null) return shared(a.members, b.members);
  if (isSpeech(a) && a.kind !== b.kind) return 0;
  return shared(wordsOf(a.words), wordsOf(b.words));
}

/** Direct and indirect speech are never one quote. The date of an event may be corrected. */
function isSpeech({ kind }: Anchor): boolean {
  return kind === 'direct' || kind === 'indirect';
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
}

/** Twice what both have, by what they have together (Dice); each occurrence counts. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of b) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(item, count - 1);
  }
  return (2 * common) / Math.max(1, a.length + b.length);
}

function isEqual(a: Anchor, b: Anchor): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The dataset with other ids for some records of a list, wherever they are named. */
function renamed(
  dataset: UndatedDataset,
  list: PublishedList,
  ids: ReadonlyMap<string, string>,
): UndatedDataset {
  if (ids.size === 0) return dataset;
  const rename = (id: string) => ids.get(id) ?? id;
  const own = <R extends { id: string }>(record: R): R => ({ ...record, id: rename(record.id) });
  switch (list) {
    case 'stories': {
      const moved = <R extends { storyId: string }>(record: R): R => ({
        ...record,
        storyId: rename(record.storyId),
      });
      return {
        ...dataset,
        stories: dataset.stories.map(own),
        articles: dataset.articles.map(moved),
        quotes: dataset.quotes.map(moved),
        paraphrases: dataset.paraphrases.map(moved),
        statements: dataset.statements.map(moved),
      };
    }
    case 'quotes':
      return {
        ...dataset,
        quotes: dataset.quotes.map(own),
        paraphrases: dataset.paraphrases.map(own),
        statements: dataset.statements.map((statement) => ({
          ...statement,
          quoteIds: statement.quoteIds.map(rename),
          paraphraseIds: statement.paraphraseIds.map(rename),
          renderings: statement.renderings.map((rendering) => ({
            ...rendering,
            quoteId: rename(rendering.quoteId),
          })),
        })),
      };
    case 'statements':
      return { ...dataset, statements: dataset.statements.map(own) };
    case 'events':
      return { ...dataset, events: dataset.events.map(own) };
    default:
      return dataset;
  }
}
