/** Facets of an answer from D1: relations are counted there, years and months here. */
import { relations } from '../../model/relations.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { queriesWithValue } from '../../query/canonical.ts';
import type { Query } from '../../query/query.ts';
import { QueryError } from '../../query/query-error.ts';
import { type DatedDocuments, MAX_VALUES, periodValues } from '../facet-values.ts';
import type { Facet } from '../store.ts';
import { kindsOf } from './d1-vocabulary.ts';
import { numberOf, type Row, type Statement, sql, textOf } from './database.ts';
import { articlesOf, isFoundInArticles, type Matching } from './matching.ts';
import type { Session } from './session.ts';

/** The most records whose dates are read for one answer. */
const MAX_DATED = 20_000;

export async function countFacets(
  query: Query,
  matching: Matching,
  generation: bigint,
  session: Session,
  vocabulary: Vocabulary,
): Promise<readonly Facet[]> {
  const rows = await session.query(
    query.facets.map((name) =>
      isRelation(name)
        ? valuesStatement(name, query, matching, generation)
        : datesStatement(query, matching, generation),
    ),
  );
  const facets: Facet[] = [];
  for (const [at, name] of query.facets.entries()) {
    const found = rows[at] ?? [];
    const relation = relations.find((each) => each === name);
    if (relation === undefined) {
      const dated = datedDocuments(found);
      facets.push({ name, values: periodValues(dated, name, query, Array.from(found.keys())) });
      continue;
    }
    const values = found.map((row) => textOf(row, 'value'));
    for (const kind of kindsOf(relation)) await session.load(kind, values);
    const queryWith = queriesWithValue(query, relation);
    facets.push({
      name,
      values: found.map((row) => {
        const value = textOf(row, 'value');
        return {
          value,
          label: vocabulary.label(relation, value) ?? value,
          count: numberOf(row, 'count'),
          query: queryWith(value),
        };
      }),
    });
  }
  return facets;
}

function isRelation(name: string): boolean {
  return relations.some((relation) => relation === name);
}

function valuesStatement(
  relation: string,
  { list }: Query,
  { from, where }: Matching,
  generation: bigint,
): Statement {
  const path = `$.${relation}`;
  const { tables, tests } = articlesOf(list, generation);
  const values = isFoundInArticles(list)
    ? sql`SELECT f.value AS value, COUNT(DISTINCT r.document) AS count FROM (SELECT r.document AS document, r.id AS id FROM ${from} WHERE ${where}) r, ${tables}, json_each(a.filters, ${path}) f WHERE ${tests}`
    : sql`SELECT f.value AS value, COUNT(*) AS count FROM ${from}, json_each(r.filters, ${path}) f WHERE ${where}`;
  return sql`${values} GROUP BY f.value ORDER BY count DESC, value LIMIT ${MAX_VALUES}`;
}

function datesStatement(
  { list, dateKind }: Query,
  { from, where }: Matching,
  generation: bigint,
): Statement {
  const path = `$.${dateKind}`;
  if (!isFoundInArticles(list)) {
    return sql`SELECT json_extract(r.dates, ${path}) AS dates FROM ${from} WHERE ${where} LIMIT ${MAX_DATED + 1}`;
  }
  const { tables, tests } = articlesOf(list, generation);
  return sql`SELECT json_group_array(json(d.value)) AS dates FROM (SELECT r.document AS document, r.id AS id FROM ${from} WHERE ${where}) r, ${tables}, json_each(a.dates, ${path}) d WHERE ${tests} GROUP BY r.document LIMIT ${MAX_DATED + 1}`;
}

function datedDocuments(rows: readonly Row[]): DatedDocuments {
  if (rows.length > MAX_DATED) {
    throw new QueryError('facet', `counts more than ${MAX_DATED} records: narrow the query`);
  }
  const offsets = [0];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const row of rows) {
    for (const [start, end] of intervalsOf(row)) {
      starts.push(start);
      ends.push(end);
    }
    offsets.push(starts.length);
  }
  return { offsets, local: { starts, ends } };
}

/** As src/store/d1/stored-records.ts writes them. */
function intervalsOf(row: Row): readonly [start: number, end: number][] {
  const text = row['dates'];
  return typeof text === 'string' ? JSON.parse(text) : [];
}
