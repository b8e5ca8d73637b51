/** What this store needs of Cloudflare D1, and SQL put together from fragments with their parameters. */
import { StoreUnavailable } from '../store.ts';

export type Parameter = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

export interface Statement {
  sql: string;
  parameters: readonly Parameter[];
}

interface PreparedStatement {
  bind(...values: Parameter[]): PreparedStatement;
}

/** A D1 database, or a session of one. */
export interface D1 {
  prepare(sql: string): PreparedStatement;
  batch(statements: PreparedStatement[]): Promise<readonly D1Result[]>;
}

interface D1Result {
  results: unknown[];
  meta: { rows_read?: number; rows_written?: number };
}

export interface Database {
  /** The rows of each statement, in one round trip. @throws StoreUnavailable */
  rows: (statements: readonly Statement[]) => Promise<readonly (readonly Row[])[]>;
}

/** What statements have cost so far, as D1 bills it. */
export interface Usage {
  roundTrips: number;
  statements: number;
  rowsRead: number;
  rowsWritten: number;
}

/** @param usage counts what every statement costs */
export function openDatabase(d1: D1, usage?: Usage): Database {
  return {
    rows: async (statements) => {
      if (statements.length === 0) return [];
      const prepared = statements
        .map(withinParameterLimit)
        .map(({ sql: text, parameters }) => d1.prepare(text).bind(...parameters));
      const results = await d1.batch(prepared).catch((error: unknown) => {
        throw new StoreUnavailable('D1 did not answer', { cause: error });
      });
      if (usage !== undefined) count(usage, results);
      return results.map(({ results: rows }) => rows.filter(isRow));
    },
  };
}

/** What D1 binds to a statement (https://developers.cloudflare.com/d1/platform/limits/). */
const MOST_PARAMETERS = 100;

/** Parameters beyond the limit become one, a JSON array, of which each `?` is an element. */
function withinParameterLimit(statement: Statement): Statement {
  const { sql: text, parameters } = statement;
  if (parameters.length <= MOST_PARAMETERS) return statement;
  let index = 0;
  return {
    sql: text.replaceAll('?', () => `(?1->>${index++})`),
    parameters: [JSON.stringify(parameters)],
  };
}

function count(usage: Usage, results: readonly D1Result[]): void {
  usage.roundTrips++;
  usage.statements += results.length;
  for (const { meta } of results) {
    usage.rowsRead += meta.rows_read ?? 0;
    usage.rowsWritten += meta.rows_written ?? 0;
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

/**
 * A statement from a template. Statements in it are spliced in, bigints are written out, and everything else becomes a
 * parameter.
 */
export function sql(
  texts: TemplateStringsArray,
  ...values: readonly (Statement | Parameter | bigint)[]
): Statement {
  let text = texts[0] ?? '';
  const parameters: Parameter[] = [];
  for (const [index, value] of values.entries()) {
    if (typeof value === 'bigint') text += value;
    else if (typeof value === 'object' && value !== null) {
      text += value.sql;
      parameters.push(...value.parameters);
    } else {
      text += '?';
      parameters.push(value);
    }
    text += texts[index + 1] ?? '';
  }
  return { sql: text, parameters };
}

/** SQL of this code's own making, such as the name of a table or column. */
export function raw(text: string): Statement {
  return { sql: text, parameters: [] };
}

export function join(statements: readonly Statement[], separator: string): Statement {
  return {
    sql: statements.map((each) => each.sql).join(separator),
    parameters: statements.flatMap(({ parameters }) => parameters),
  };
}

/** Any number of values as one parameter. */
export function listOf(values: readonly string[]): Statement {
  return sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
}

/** @throws TypeError when the column is not text */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} is not text`);
  return value;
}

/** @throws TypeError when the column is not a number */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`column ${column} is not a number`);
  return value;
}

export function optionalText(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}
