/**
 * Applies the editor's corrections to an article's facts. A correction that changes nothing is a problem, except that of
 * a title: it names the article in its file, as front matter usually does, and settles doubt.
 */
import { isDeepStrictEqual } from 'node:util';
import type { DateFact, Draft, Fact, Header } from '../core/draft.ts';
import type { Problem } from '../core/problem.ts';
import type { Corrections, CorrectionsFile } from './corrections.ts';
import { needlessCorrection } from './needless-correction.ts';
import { precisionOf } from './values.ts';

type Field = Exclude<
  keyof Corrections,
  'story' | 'sameAs' | 'notSame' | 'lines' | 'speakers' | 'notQuotes' | 'statements' | 'events'
>;

/** What the compiler found, in the form in which a correction states it. */
const FOUND: { [F in Field]: (header: Header) => unknown } = {
  title: ({ title }) => title.value,
  standfirst: ({ standfirst }) => standfirst,
  publishedAt: ({ published }) => published?.value ?? null,
  modifiedAt: ({ modified }) => modified?.value ?? null,
  authors: ({ authors }) => (authors.length > 0 ? authors.map(({ name }) => name) : null),
  publisher: ({ publisher }) => publisher?.value ?? null,
  language: ({ language }) => language,
  url: ({ url }) => url,
  license: ({ license }) => license,
  rights: ({ rights }) => rights && { notice: rights.notice, reserved: rights.reserved },
};

const fact = (value: string): Fact<string> => ({ value, basis: 'curated', span: null });
const dateFact = (value: string): DateFact => ({ ...fact(value), precision: precisionOf(value) });

export function correctDraft(draft: Draft, file: CorrectionsFile, problems: Problem[]): Draft {
  const { corrections: stated } = file;
  for (const field of Object.keys(FOUND) as Field[])
    if (
      field in stated &&
      field !== 'title' &&
      isDeepStrictEqual(FOUND[field](draft.header), stated[field])
    )
      problems.push(
        needlessCorrection(file, [field], `${field} is what the compiler finds by itself`),
      );
  return { ...draft, header: corrected(draft.header, stated) };
}

function corrected(found: Header, by: Pick<Corrections, Field>): Header {
  return {
    title: by.title === undefined ? found.title : { value: by.title, basis: 'curated', span: null },
    otherTitle: by.title === undefined ? found.otherTitle : null,
    standfirst: overridden(found.standfirst, by.standfirst, (text) => text),
    published: overridden(found.published, by.publishedAt, dateFact),
    openDate: by.publishedAt === undefined ? found.openDate : null,
    modified: overridden(found.modified, by.modifiedAt, dateFact),
    authors:
      overridden(found.authors, by.authors, (names) =>
        names.map((name) => ({ name, span: null })),
      ) ?? [],
    publisher: overridden(found.publisher, by.publisher, fact),
    language: by.language ?? found.language,
    url: overridden(found.url, by.url, (url) => url),
    license: by.license ?? found.license,
    rights: overridden(found.rights, by.rights, (rights) => ({ ...rights, span: null })),
  };
}

/** `stated` is undefined when the correction has no such key, and null when it says that there is none. */
function overridden<Found, Stated>(
  found: Found | null,
  stated: Stated | null | undefined,
  make: (stated: Stated) => Found,
): Found | null {
  if (stated === undefined) return found;
  return stated === null ? null : make(stated);
}
