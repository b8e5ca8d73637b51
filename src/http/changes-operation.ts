/** `/changes`: what the dossier published, corrected and withdrew, newest first. */
import { type Chunk, chunkOf } from '../formats/chunks.ts';
import { machineTermsUrl, withQuery } from '../formats/feed/urls.ts';
import { feedHead } from '../formats/feed-head.ts';
import { type FeedFormat, type Format, formats, type RecordFormat } from '../formats/formats.ts';
import { CHANGE_FIELDS, changeItem, changeRecord } from '../formats/items/change.ts';
import { type HistoryEntry, historyKey, newestChanges } from '../model/change-history.ts';
import type { ListName } from '../model/records.ts';
import { decodeCursor, encodeCursor } from '../query/cursor.ts';
import { choicesOf, numberOf, sinceOf } from '../query/parameter-values.ts';
import { changesParameters, defaultsOf } from '../query/parameters.ts';
import { readNamedParameters } from '../query/read-parameters.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { bestAccepted } from './negotiate.ts';
import type { Operation } from './operation.ts';
import { HttpProblem } from './problem.ts';
import { resolvedSince } from './since.ts';

const PATH = '/changes';

/** All but calendars. */
const offered = formats.filter(({ lists }) => lists === undefined);

/** @throws QueryError or HttpProblem for a request that cannot be answered */
export function changesOperation(
  extension: string | null,
  search: string,
  accept: string | null,
  app: AppContext,
): Operation {
  const names = changesParameters.map(({ name }) => name);
  const values = readNamedParameters(search, names);
  const named = extension ?? values.get('format') ?? null;
  const format = named === null ? bestAccepted(accept, offered) : formatOf(named);
  if (format === null) throw notAcceptable();
  const parameters = new Map([...values].map(([name, value]) => [name, [value]] as const));
  const request: ChangesRequest = {
    format,
    since: sinceOf(parameters),
    lists: choicesOf<ListName>('articles', parameters, 'list', []),
    changes: choicesOf<HistoryEntry['change']>('articles', parameters, 'change', []),
    limit: numberOf(parameters, 'limit') ?? defaultsOf('articles').limit,
    cursor: values.get('cursor') ?? null,
  };
  const negotiated = named === null;
  return {
    cacheKey: `${withQuery(pathOf(format), queryOf(request, request.cursor))}${negotiated ? ' negotiated' : ''}`,
    negotiated,
    run: async () => ({ ...(await changesAnswer(request, app)), negotiated }),
  };
}

interface ChangesRequest {
  format: Format;
  since: ReturnType<typeof sinceOf>;
  /** Empty for all. */
  lists: readonly ListName[];
  /** Empty for any. */
  changes: readonly HistoryEntry['change'][];
  limit: number;
  cursor: string | null;
}

function formatOf(name: string): Format {
  const found = offered.find((format) => format.name === name);
  if (found !== undefined) return found;
  const allowed = offered.map((format) => format.name);
  throw new HttpProblem({
    status: 404,
    detail: `${PATH} is not available in this format.`,
    allowed,
  });
}

function notAcceptable(): HttpProblem {
  return new HttpProblem({
    status: 406,
    detail: `${PATH} is not available in any type that Accept names.`,
    allowed: offered.map(({ mediaType }) => mediaType),
  });
}

function pathOf({ name, of }: Format): string {
  return of === 'page' ? PATH : `${PATH}.${name}`;
}

/** The one spelling of a request. */
function queryOf(request: ChangesRequest, cursor: string | null): string {
  const { limit } = request;
  const pairs = [
    ...(cursor === null ? [] : [`cursor=${encodeURIComponent(cursor)}`]),
    ...(limit === defaultsOf('articles').limit ? [] : [`limit=${limit}`]),
    selectionOf(request),
  ];
  return pairs.filter(Boolean).join('&');
}

/** What decides which changes there are, whatever the page. It names the feed. */
function selectionOf({ since, lists, changes }: ChangesRequest): string {
  const pairs = [
    ...(changes.length === 0 ? [] : [`change=${changes.join(',')}`]),
    ...(lists.length === 0 ? [] : [`list=${lists.join(',')}`]),
    ...(since === null ? [] : [`since=${encodeURIComponent(since.text)}`]),
  ];
  return pairs.join('&');
}

async function changesAnswer(
  request: ChangesRequest,
  app: AppContext,
): Promise<Omit<Answer, 'negotiated'>> {
  const { format, limit } = request;
  const { site, store } = app;
  const entries = await entriesAfter(request, app);
  const shown = entries.slice(0, limit);
  const last = shown.at(-1);
  const next =
    last === undefined || entries.length <= limit
      ? null
      : encodeCursor(historyKey(last), selectionOf(request), 'added');
  const urlOf = (cursor: string | null, of: Format = format) =>
    withQuery(`${site.base}${pathOf(of)}`, queryOf(request, cursor));
  const nextUrl = next === null ? null : urlOf(next);
  const alternates = offered
    .filter((other) => other !== format)
    .map((other) => ({ label: other.title, type: other.mediaType, href: urlOf(null, other) }));
  const metadata = {
    contentType: format.contentType,
    updated: store.lookups.publishedAt,
    language: site.dossier.language,
    links: [
      ...(nextUrl === null ? [] : [{ rel: 'next', href: nextUrl }]),
      { rel: 'self', href: urlOf(request.cursor) },
      ...alternates.map(({ type, href }) => ({ rel: 'alternate', href, type })),
    ],
    cacheTags: ['dossier', 'changes', format.name],
  };
  if (format.of === 'page') {
    const body = app.page({
      ...site,
      lookups: store.lookups,
      kind: 'changes',
      url: urlOf(request.cursor),
      alternates,
      license: site.dossier.license,
      machineTerms: machineTermsUrl(site),
      title: 'Changes',
      items: shown.map((entry) =>
        changeItem(entry, { ...site, lookups: store.lookups, excerpt: null }),
      ),
      next: nextUrl,
    });
    return { ...metadata, cache: 'page', body };
  }
  const feed = feedHead(
    site,
    { byteOrderMark: false, cursor: request.cursor === null ? null : { key: 0, tie: '' } },
    {
      id: withQuery(`${site.dossier.id}${PATH}`, selectionOf(request)),
      title: 'Changes',
      home: `${site.base}${PATH}`,
      self: urlOf(request.cursor),
      first: urlOf(null),
      next: nextUrl,
      updated: shown[0]?.at ?? null,
      contentUpdated: null,
      withdrawn: [],
      total: null,
      fields: CHANGE_FIELDS,
      facets: null,
    },
  );
  const { open, close, separator } = format.writer;
  const rendered = shown.map((entry) => render(entry, format, app)).join(separator);
  const body: Chunk[] = [chunkOf(open(feed) + rendered + close(feed))];
  return { ...metadata, cache: format.of === 'items' ? 'feed' : 'lookup', body };
}

function render(
  entry: HistoryEntry,
  format: FeedFormat | RecordFormat,
  { site, store }: AppContext,
): string {
  const context = { ...site, lookups: store.lookups, excerpt: null };
  return format.of === 'items'
    ? format.writer.item(changeItem(entry, context))
    : format.writer.item(changeRecord(entry, context));
}

/** From the cursor on, as far back as `since`: one more than the page if there is a next one. */
async function entriesAfter(
  request: ChangesRequest,
  app: AppContext,
): Promise<readonly HistoryEntry[]> {
  const { since, cursor, lists, changes, limit } = request;
  const start = since === null ? null : (await resolvedSince(since, app)).start;
  const after = cursor === null ? null : decodeCursor(cursor, selectionOf(request), 'added');
  return newestChanges(app.store.lookups, { start, after, lists, changes }, limit + 1);
}
