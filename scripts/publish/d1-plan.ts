/** What a publication writes: records that differ from what is stored, with their documents and ordinals. */
import { type Database, numberOf, type Row, sql, textOf } from '../../src/store/d1/database.ts';
import { listOfCode, rangeOfMinute, type StoredList } from '../../src/store/d1/document-numbers.ts';
import { digestOfRecord, type StoredRecords } from '../../src/store/d1/stored-records.ts';
import { ascending, numbered } from './numbering.ts';

/** Greater than all ordinals, which JavaScript reads as numbers. */
const ORDINALS = 1n << 52n;

/** Rows read at a time. */
const READ_ROWS = 5_000;

export interface Stored {
  id: string;
  digest: string;
  document: bigint;
  ordinal: bigint;
  /** The generation that it was written for. */
  born: bigint;
}

interface ListState {
  /** By id, what readers of the next generation would see now. */
  live: Map<string, Stored>;
  /** All numbers of documents, those of the former generation included. */
  taken: Set<bigint>;
}

export async function readState(
  database: Database,
  next: bigint,
): Promise<Map<StoredList, ListState>> {
  const state = new Map<StoredList, ListState>();
  let after = '-1';
  for (;;) {
    const [rows = []] = await database.rows([
      sql`SELECT id, digest, CAST(document AS TEXT) AS number, ordinal, born, died FROM records WHERE document > CAST(${after} AS INTEGER) ORDER BY document LIMIT ${READ_ROWS}`,
    ]);
    for (const row of rows) addToState(state, row, next);
    const last = rows.at(-1);
    if (last === undefined || rows.length < READ_ROWS) return state;
    after = textOf(last, 'number');
  }
}

function addToState(state: Map<StoredList, ListState>, row: Row, next: bigint): void {
  const document = BigInt(textOf(row, 'number'));
  const list = listOfDocument(document);
  const known = state.get(list) ?? { live: new Map<string, Stored>(), taken: new Set<bigint>() };
  state.set(list, known);
  known.taken.add(document);
  if (BigInt(numberOf(row, 'died')) <= next) return;
  const id = textOf(row, 'id');
  known.live.set(id, {
    id,
    digest: textOf(row, 'digest'),
    document,
    ordinal: BigInt(numberOf(row, 'ordinal')),
    born: BigInt(numberOf(row, 'born')),
  });
}

function listOfDocument(document: bigint): StoredList {
  return listOfCode(Number(document >> 59n));
}

/** Lists that share one order in the dataset: entities of all types are one list there. */
export function orderGroups(stored: readonly StoredRecords[]): StoredRecords[][] {
  const entities = ['people', 'organizations', 'places', 'namedEvents'];
  return [
    stored.filter(({ list }) => entities.includes(list)),
    ...stored.filter(({ list }) => !entities.includes(list)).map((each) => [each]),
  ];
}

/** What is written of a record, and in place of what. */
export interface Planned {
  digest: string;
  document: bigint;
  ordinal: bigint;
  old: Stored | undefined;
}

interface ListPlan extends StoredRecords {
  /** By id, the records that differ from what is stored. */
  plan: Map<string, Planned>;
  /** What is stored of records that are no more. */
  removed: readonly Stored[];
}

interface Draft {
  id: string;
  digest: string;
  at: number;
  tie: string;
  position: number;
  old: Stored | undefined;
  ordinal: bigint;
}

export function planOf(
  group: readonly StoredRecords[],
  state: Map<StoredList, ListState>,
): ListPlan[] {
  const planned = group.map((each) => ({ ...each, drafts: draftsOf(each, state.get(each.list)) }));
  const inOrder = planned.flatMap(({ drafts }) => drafts).sort((a, b) => a.position - b.position);
  const kept = ascending(inOrder.map(({ old }) => old?.ordinal ?? null));
  const ordinals = numbered(kept, -1n, ORDINALS, () => false);
  for (const [at, draft] of inOrder.entries()) draft.ordinal = ordinals[at] ?? 0n;
  return planned.map(({ drafts, ...each }) => {
    const known = state.get(each.list);
    const plan = new Map<string, Planned>();
    for (const { draft, document } of withDocuments(each.list, drafts, known)) {
      const { id, digest, old, ordinal } = draft;
      if (!isUnchanged(draft) || old?.document !== document) {
        plan.set(id, { digest, document, ordinal, old });
      }
    }
    const ids = new Set(drafts.map(({ id }) => id));
    const removed = [...(known?.live.values() ?? [])].filter(({ id }) => !ids.has(id));
    return { ...each, plan, removed };
  });
}

function draftsOf({ records, positionOf }: StoredRecords, known: ListState | undefined): Draft[] {
  const drafts: Draft[] = [];
  for (const record of records()) {
    const { id, at, tie } = record;
    const position = positionOf === null ? drafts.length : positionOf(id);
    const old = known?.live.get(id);
    drafts.push({ id, digest: digestOfRecord(record), at, tie, position, old, ordinal: 0n });
  }
  return drafts;
}

function isUnchanged({ old, digest, ordinal }: Draft): boolean {
  return old !== undefined && old.digest === digest && old.ordinal === ordinal;
}

/** Unchanged records keep their document; others get a new one in the order of their dates. */
function withDocuments(
  list: StoredList,
  drafts: readonly Draft[],
  known: ListState | undefined,
): { draft: Draft; document: bigint }[] {
  const oldestFirst = drafts.toSorted(
    (a, b) => a.at - b.at || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0),
  );
  const minutes = Map.groupBy(oldestFirst, ({ at }) => rangeOfMinute(list, at).first);
  return [...minutes].flatMap(([first, group]) => {
    const { last } = rangeOfMinute(list, group[0]?.at ?? 0);
    const kept = ascending(
      group.map((draft) => (isUnchanged(draft) ? (draft.old?.document ?? null) : null)),
    );
    const isTaken = (number: bigint) => known?.taken.has(number) ?? false;
    const documents = numbered(kept, first - 1n, last + 1n, isTaken);
    return group.map((draft, at) => ({ draft, document: documents[at] ?? first }));
  });
}
