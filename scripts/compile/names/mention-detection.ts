/** Mention detection: the people, organizations, places and named events that an article mentions. */
import type { Draft, NameMention } from '../core/draft.ts';
import type { KnownName, KnownNames } from '../editor/names-file.ts';
import { acronymDefinitions } from './acronym-definitions.ts';
import { isOfName, type KnownMention, knownMentions } from './known-name-mentions.ts';
import { candidatesOf } from './name-candidates.ts';
import { grammarOf, type NameGrammar } from './name-grammar.ts';
import { type ResolvedName, resolveNames } from './name-resolution.ts';
import { inReadingOrder, type MentionSpan, resolveOverlaps, withoutOverlaps } from './overlaps.ts';
import { surfaceForms } from './surface-forms.ts';
import {
  addGivenNamesFromHeadlines,
  givenNamesInHeadlines,
  titleCaseMentions,
} from './title-case-mentions.ts';

type TypedName = Pick<NameMention, 'type' | 'name'>;

export interface ArticleNames {
  /** In the body, in reading order, without overlaps. */
  mentions: NameMention[];
  /** In the headline, the standfirst or a date line, each once. */
  headerNames: TypedName[];
}

/** The editor's names take precedence over detected ones; words that names.yaml lists as no name are left out. */
export function articleNames(draft: Draft, known: KnownNames): ArticleNames {
  const { body, header } = draft;
  const texts = [...body.map(({ text }) => text), ...headerTexts(draft)];
  const found = findMentions(texts, known, grammarOf(header.language));
  const inHeader = new Map<string, TypedName>();
  for (const { type, name, block } of found)
    if (block >= body.length) inHeader.set(`${type} ${name}`, { type, name });
  return {
    mentions: found.filter(({ block }) => block < body.length),
    headerNames: [...inHeader.values()],
  };
}

/**
 * The headline, standfirst and date lines, without the outlet that a date line names. A headline derived from the lead is
 * left out.
 */
function headerTexts({ header, lines, source }: Draft): string[] {
  const title = header.title.basis === 'derived' ? [] : [header.title.value];
  const outlet = header.publisher?.value ?? '';
  const dates = lines
    .filter(({ kind }) => kind === 'date')
    .map(({ span }) => source.text.slice(span.start, span.end))
    .map((line) => (outlet === '' ? line : line.replaceAll(outlet, ' ')));
  return [...title, ...(header.standfirst ? [header.standfirst] : []), ...dates];
}

function findMentions(
  texts: readonly string[],
  known: KnownNames,
  grammar: NameGrammar,
): NameMention[] {
  const foundInTexts = texts.map((text, block) => candidatesOf(text, block, grammar));
  const titleCaseRuns = foundInTexts.flatMap((found) => found.titleCaseRuns);
  const { accepted, nested, candidates } = resolveOverlaps(
    texts.flatMap((text, block) => knownMentions(text, block, known)),
    foundInTexts.flatMap((found) => found.candidates),
  );
  const givenNames = givenNamesInHeadlines(titleCaseRuns, grammar.lists);
  const definitions = acronymDefinitions(texts, candidates, grammar.lists);
  const forms = surfaceForms({ texts, candidates, definitions, grammar });
  const curated = accepted.filter(isOfName);
  const names = resolveNames({ forms, curated, givenNames, definitions, grammar });
  addGivenNamesFromHeadlines(names, givenNames);
  const named = new Set(names.flatMap((name) => name.candidates.map(positionKey)));
  const restored = nested.filter(({ candidate }) => !named.has(positionKey(candidate)));
  const listed = [...curated, ...restored.map(({ mention }) => mention).filter(isOfName)];
  const found = [...listed.map(curatedMention), ...names.flatMap(mentionsOfName)];
  const taken = [...found, ...accepted].sort(inReadingOrder);
  return [
    ...found,
    ...withoutOverlaps(taken, titleCaseMentions(titleCaseRuns, names, grammar.lists)),
  ].sort(inReadingOrder);
}

function positionKey({ block, start }: MentionSpan): string {
  return `${block} ${start}`;
}

function curatedMention({ entry, block, start, end }: KnownMention<KnownName>): NameMention {
  return { type: entry.type, name: entry.name, block, start, end };
}

function mentionsOfName({ type, name, candidates }: ResolvedName): NameMention[] {
  return candidates.map(({ block, start, end }) => ({ type, name, block, start, end }));
}
