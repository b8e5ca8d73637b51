/** The facts above and below an article's body. */
import type { Header, Line, Source } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import type { KnownNames } from '../editor/names-file.ts';
import { rightsNotice } from '../lines/rights-notice.ts';
import { articleAuthors } from './authors.ts';
import { detectLanguage } from './detect-language.ts';
import { type HeaderLine, headerLines, type Layout, layoutOf } from './header-lines.ts';
import { knownNameOf, publisherNamed, withKnownName } from './known-publishers.ts';
import { markedAuthors, markedDate } from './markup-facts.ts';
import * as metadata from './metadata.ts';
import { outletKey } from './outlet-names.ts';
import { articleDates, isOwnDate, publishedByUpdate } from './published.ts';
import { articlePublisher } from './publisher.ts';
import { articleStandfirst, articleTitle, otherTitle } from './title.ts';

/** @param known names.yaml, for its publishers */
export function header(
  source: Source,
  lines: Line[],
  report: Report,
  known: KnownNames = [],
): Header {
  const stated = source.metadata;
  const read = headerLines(source, lines);
  const layout = layoutOf(read);
  const url = metadata.statedUrl(stated);
  const language = metadata.reconcileLanguages(
    detectLanguage(read, report),
    stated.language,
    report,
  );
  const statedPublished = metadata.statedDate(stated.publishedAt);
  const statedModified = metadata.statedDate(stated.modifiedAt);
  const statedDays = [statedPublished, statedModified].flatMap(
    (date) => date?.value.slice(0, 10) ?? [],
  );
  const outlet = withKnownName(articlePublisher(read, layout, { url, known }, report), known);
  const dates = articleDates(read, layout, { language, url, statedDays }, report);
  const moment = metadata.momentOf(
    dates.published,
    markedDate(read, layout, dates.line),
    statedPublished,
  );
  const published =
    metadata.reconcileDates(dates.published, moment, report, isOwnDate(dates, layout)) ??
    (source.page === undefined ? null : publishedByUpdate(dates, report));
  const isOutlet = (name: string) =>
    publisherNamed(name, known) !== null ||
    (outlet !== null && outletKey(name) === outletKey(outlet.value));
  const printedAuthors = articleAuthors({
    lines: withoutOutlets(read, isOutlet),
    layout,
    dateLine: dates.line,
  });
  return {
    title: articleTitle(source, lines, { language, isOutlet }),
    otherTitle: otherTitle(source, lines),
    standfirst: articleStandfirst(source, lines),
    published,
    openDate: published ? null : dates.open,
    modified: metadata.reconcileDates(dates.modified, statedModified, report),
    authors: metadata
      .reconcileAuthors(
        { printed: printedAuthors, marked: markedAuthors(read, layout), stated },
        report,
      )
      .filter(({ name }) => publisherNamed(name, known) === null),
    publisher: metadata.reconcilePublishers(
      outlet,
      knownNameOf(stated.publisher ?? '', known) ?? stated.publisher,
      report,
    ),
    rights: articleRights(read, layout) ?? metadata.statedRights(stated),
    language,
    url,
    license: null,
  };
}

/** An outlet's name is no author's: "Harbour Courier" alone in a line looks like a person. */
function withoutOutlets(lines: HeaderLine[], isOutlet: (name: string) => boolean): HeaderLine[] {
  return lines.map((line) => {
    const names = line.byline?.names.filter(({ name }) => !isOutlet(name));
    if (!line.byline || names?.length === line.byline.names.length) return line;
    const isEmpty = names?.length === 0 && line.byline.form === 'bare';
    return { ...line, byline: isEmpty ? null : { ...line.byline, names: names ?? [] } };
  });
}

/**
 * Of several notices the one that forbids in words, below the article's beginning if there is one; else the last one
 * below; else one with a year, which credits no picture.
 */
function articleRights(lines: HeaderLine[], { bodyStart }: Layout): Header['rights'] {
  const notices = lines.flatMap(({ text, span }, index) => {
    const notice = rightsNotice(text);
    return notice ? [{ ...notice, span, below: index >= bodyStart }] : [];
  });
  const chosen =
    notices.find(({ forbids, below }) => forbids && below) ??
    notices.find(({ forbids }) => forbids) ??
    notices.findLast(({ below }) => below) ??
    notices.find(({ notice }) => /(?:19|20)\d\d/.test(notice));
  return chosen ? { notice: chosen.notice, reserved: chosen.reserved, span: chosen.span } : null;
}
