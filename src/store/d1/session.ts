/**
 * What one request has read of the database.
 *
 * Everything that renders records looks others up as it goes, and must not wait for each. So a lookup takes what is
 * loaded; what is not, it notes as wanted, and throws. The Worker then loads all that is wanted, with what its neighbours
 * are likely to want next, and answers the request anew (`answerWhenLoaded`). A page of records takes two or three rounds.
 */
import type { Cache } from '../../cache/cache-pool.ts';
import type { AnyRecord } from '../../model/records.ts';
import { StoreUnavailable } from '../store.ts';
import {
  type Database,
  listOf,
  numberOf,
  optionalText,
  type Row,
  raw,
  type Statement,
  sql,
  textOf,
} from './database.ts';
import { listCode, listOfCode, rangeOfList, type StoredList } from './document-numbers.ts';
import {
  type Join,
  joinOwners,
  joinStatement,
  type RecordKind,
  referencesOf,
} from './references.ts';

/** A record with what its row says beside its JSON. */
export interface Loaded {
  record: AnyRecord;
  /** When its articles last changed by their own word. */
  modified: string | null;
}

/** Loaded records of a generation that requests share, by kind and id. */
export type RecordCache = Cache<string, Loaded>;

/** Thrown by a lookup of what is not loaded yet. */
class NotLoaded extends StoreUnavailable {
  override readonly name = 'NotLoaded';
}

export interface Session {
  /** Undefined for an unknown id. @throws NotLoaded */
  record: (kind: RecordKind, id: string) => Loaded | undefined;
  /** Those that exist, in the order of the ids. @throws NotLoaded for all that are not loaded */
  records: (kind: RecordKind, ids: readonly string[]) => readonly Loaded[];
  /** The records that refer to an id, in the dataset's order. @throws NotLoaded */
  joined: (join: Join, id: string) => readonly Loaded[];
  /**
   * The rows of a statement.
   * @param likely statements that will be wanted next
   * @throws NotLoaded
   */
  rows: (statement: Statement, likely?: () => readonly Statement[]) => readonly Row[];
  /** The rows of statements, each read once for a request however often it is answered anew. */
  query: (statements: readonly Statement[]) => Promise<readonly (readonly Row[])[]>;
  /** Makes records known that a statement has brought: rows with `list`, `id`, `json` and `modified`. */
  add: (rows: readonly Row[]) => readonly Loaded[];
  load: (kind: RecordKind, ids: readonly string[]) => Promise<void>;
  /** Loads what lookups wanted; false when they wanted nothing. */
  loadWanted: () => Promise<boolean>;
}

/** The columns that `Session.add` reads. */
export const RECORD_COLUMNS = raw(
  'r.list AS list, r.id AS id, r.json AS json, r.modified AS modified',
);

/** After so many rounds, what is wanted of one record is loaded for all like it. */
const ROUNDS_BY_NEED = 3;

/** Ids in one statement, and statements of one kind in a round: the free plan has 50 queries a request. */
const MOST_IDS = 2_000;
const MOST_STATEMENTS = 25;

/** @param likely records that the request names: looked up together as soon as one is wanted */
export function createSession(
  database: Database,
  generation: bigint,
  cache: RecordCache,
  likely: readonly (readonly [kind: RecordKind, id: string])[],
): Session {
  const known = new Map<string, Loaded | null>();
  const joins = new Map<string, readonly Loaded[]>();
  const answers = new Map<string, readonly Row[]>();
  const wanted = {
    records: new Map<RecordKind, Set<string>>(),
    joins: new Map<Join, Set<string>>(),
    statements: new Map<string, Statement>(),
  };
  let rounds = 0;

  function found(kind: RecordKind, id: string): Loaded | null | undefined {
    const key = `${kind}/${id}`;
    const loaded = known.get(key);
    if (loaded !== undefined) return loaded;
    const cached = cache.get(key);
    if (cached !== undefined) known.set(key, cached);
    return cached;
  }

  function records(kind: RecordKind, ids: readonly string[]): readonly Loaded[] {
    const all: Loaded[] = [];
    let missing = false;
    for (const id of ids) {
      const one = found(kind, id);
      if (one === undefined) {
        missing = true;
        want(wanted.records, kind, id);
      } else if (one !== null) all.push(one);
    }
    if (missing) throw new NotLoaded(`${kind} are not loaded`);
    return all;
  }

  function add(rows: readonly Row[]): Loaded[] {
    return rows.map((row) => {
      const list = listOfCode(numberOf(row, 'list'));
      const key = `${kindOf(list)}/${textOf(row, 'id')}`;
      const earlier = known.get(key) ?? cache.get(key);
      const json = textOf(row, 'json');
      // Records were checked when they were compiled.
      const loaded = earlier ?? {
        record: JSON.parse(json),
        modified: optionalText(row, 'modified'),
      };
      known.set(key, loaded);
      if (earlier === undefined) cache.set(key, loaded, BYTES_FOR_JSON * json.length);
      return loaded;
    });
  }

  async function query(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> {
    const keys = statements.map(keyOf);
    const open = statements.filter((_, at) => !answers.has(keys[at] ?? ''));
    const rows = await database.rows(open);
    for (const [at, statement] of open.entries()) answers.set(keyOf(statement), rows[at] ?? []);
    return keys.map((key) => answers.get(key) ?? []);
  }

  async function load(kind: RecordKind, ids: readonly string[]): Promise<void> {
    const open = [...new Set(ids)].filter((id) => found(kind, id) === undefined);
    for (let at = 0; at < open.length; at += MOST_IDS) {
      const some = open.slice(at, at + MOST_IDS);
      const [rows = []] = await database.rows([recordStatement(kind, some, generation)]);
      add(rows);
      for (const id of some) if (!known.has(`${kind}/${id}`)) known.set(`${kind}/${id}`, null);
    }
  }

  /** The ids that records known so far refer to, of the kinds that are wanted anyway. */
  function wantNeighbours(): void {
    for (const [key, loaded] of known) {
      if (loaded === null) continue;
      const kind = key.slice(0, key.indexOf('/'));
      for (const [of, ids] of referencesOf(kind, loaded.record)) {
        const open = wanted.records.get(of);
        if (open === undefined) continue;
        for (const id of ids) if (found(of, id) === undefined) open.add(id);
      }
      for (const [join, ids] of wanted.joins) {
        const id = loaded.record.id;
        const isOwner = joinOwners[join] === kind && rounds >= ROUNDS_BY_NEED;
        if (isOwner && !joins.has(`${join}/${id}`)) ids.add(id);
      }
    }
  }

  /** A query may name two hundred, which would be looked up one after the other. */
  function wantLikely(): void {
    if (!likely.some(([kind, id]) => wanted.records.get(kind)?.has(id))) return;
    for (const [kind, id] of likely) {
      if (found(kind, id) === undefined) want(wanted.records, kind, id);
    }
  }

  async function loadWanted(): Promise<boolean> {
    const { records: ids, joins: owners, statements } = wanted;
    if (ids.size + owners.size + statements.size === 0) return false;
    rounds++;
    if (rounds === 1) wantLikely();
    wantNeighbours();
    const kinds = [...ids].map(([kind, of]) => ({ kind, ids: [...of].slice(0, MOST_IDS) }));
    const joining = [...owners].map(([join, of]) => ({ join, ids: [...of].slice(0, MOST_IDS) }));
    const others = [...statements.values()].slice(0, MOST_STATEMENTS);
    for (const map of [ids, owners, statements]) map.clear();
    const results = await database.rows([
      ...kinds.map(({ kind, ids: of }) => recordStatement(kind, of, generation)),
      ...joining.map(({ join, ids: of }) => joinStatement(join, of, generation)),
      ...others,
    ]);
    for (const [at, { kind, ids: of }] of kinds.entries()) {
      add(results[at] ?? []);
      for (const id of of) if (!known.has(`${kind}/${id}`)) known.set(`${kind}/${id}`, null);
    }
    for (const [at, { join, ids: of }] of joining.entries()) {
      const rows = Map.groupBy(results[kinds.length + at] ?? [], (row) => textOf(row, 'owner'));
      for (const id of of) joins.set(`${join}/${id}`, add(rows.get(id) ?? []));
    }
    const first = kinds.length + joining.length;
    for (const [at, statement] of others.entries()) {
      answers.set(keyOf(statement), results[first + at] ?? []);
    }
    return true;
  }

  return {
    record: (kind, id) => records(kind, [id])[0],
    records,
    joined: (join, id) => {
      const loaded = joins.get(`${join}/${id}`);
      if (loaded !== undefined) return loaded;
      want(wanted.joins, join, id);
      throw new NotLoaded(`${join} of ${id} is not loaded`);
    },
    rows: (statement, likely) => {
      const rows = answers.get(keyOf(statement));
      if (rows !== undefined) return rows;
      for (const each of [statement, ...(likely?.() ?? [])]) {
        if (!answers.has(keyOf(each))) wanted.statements.set(keyOf(each), each);
      }
      throw new NotLoaded('rows are not loaded');
    },
    query,
    add,
    load,
    loadWanted,
  };
}

/** What a decoded record takes in memory for each byte of its JSON (src/index/records-reader.ts). */
const BYTES_FOR_JSON = 3;

function want<K>(wanted: Map<K, Set<string>>, key: K, id: string): void {
  const ids = wanted.get(key);
  if (ids === undefined) wanted.set(key, new Set([id]));
  else ids.add(id);
}

function keyOf({ sql: text, parameters }: Statement): string {
  return `${text} ${JSON.stringify(parameters)}`;
}

/** Entities of all types are one kind, as in the dataset. */
export function kindOf(list: StoredList): RecordKind {
  return ENTITY_LISTS.includes(list) ? 'entities' : (list as Exclude<StoredList, EntityList>);
}

type EntityList = 'people' | 'organizations' | 'places' | 'namedEvents';
const ENTITY_LISTS: readonly StoredList[] = ['people', 'organizations', 'places', 'namedEvents'];

function listsOf(kind: RecordKind): readonly StoredList[] {
  return kind === 'entities' ? ENTITY_LISTS : [kind];
}

export function live(generation: bigint): Statement {
  return sql`r.born <= ${generation} AND r.died > ${generation}`;
}

function recordStatement(kind: RecordKind, ids: readonly string[], generation: bigint): Statement {
  const codes = raw(listsOf(kind).map(listCode).join(', '));
  return sql`SELECT ${RECORD_COLUMNS} FROM records r WHERE r.list IN (${codes}) AND r.id IN ${listOf(ids)} AND ${live(generation)}`;
}

/** A whole list in the dataset's order, in parts. @param columns of `records r` */
export function wholeList(list: StoredList, generation: bigint, columns: Statement): Statement {
  const { first, last } = rangeOfList(list);
  return sql`SELECT ${columns} FROM records r WHERE r.document BETWEEN ${first} AND ${last} AND ${live(generation)} ORDER BY r.ordinal`;
}
