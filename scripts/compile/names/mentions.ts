/** The people, organizations, places and named events that an article mentions. */
import type { Draft, NameMention } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import type { KnownNames } from '../editor/known-names.ts';
import { type Name, namesOf } from './article-names.ts';
import { candidatesOf } from './candidates.ts';
import { definitionsIn } from './definitions.ts';
import { echoesOf } from './echoes.ts';
import { formsOf } from './forms.ts';
import { completePeople, givenNamesIn } from './full-names.ts';
import { type KnownMention, knownMentions } from './known-forms.ts';
import { type Language, languageOf } from './language.ts';
import { apartFrom, byPlace, type Place, settle } from './settle.ts';

type Named = Pick<NameMention, 'type' | 'name'>;

export interface ArticleNames {
  /** In the body, in reading order; no two overlap. */
  mentions: NameMention[];
  /** Named above the body: in the headline, the standfirst or the line with place and day. */
  above: Named[];
}

/** The editor's names go before what the text shows. */
export function articleNames(draft: Draft, known: KnownNames, _report: Report): ArticleNames {
  const { body, header } = draft;
  const texts = [...body.map(({ text }) => text), ...textsAbove(draft)];
  const found = mentionsIn(texts, known, languageOf(header.language));
  const above = new Map<string, Named>();
  for (const { type, name, block } of found)
    if (block >= body.length) above.set(`${type} ${name}`, { type, name });
  return { mentions: found.filter(({ block }) => block < body.length), above: [...above.values()] };
}

export function mentionsOf(draft: Draft, known: KnownNames, report: Report): NameMention[] {
  return articleNames(draft, known, report).mentions;
}

/** A headline made from the lead says nothing new. */
function textsAbove({ header, lines, source }: Draft): string[] {
  const title = header.title.basis === 'derived' ? [] : [header.title.value];
  const dates = lines
    .filter(({ kind }) => kind === 'date')
    .map(({ span }) => source.text.slice(span.start, span.end));
  return [...title, ...(header.standfirst ? [header.standfirst] : []), ...dates];
}

function mentionsIn(
  texts: readonly string[],
  known: KnownNames,
  language: Language | null,
): NameMention[] {
  const shown = texts.map((text, block) => candidatesOf(text, block, language));
  const loud = shown.flatMap((found) => found.loud);
  const { holding, inside, candidates } = settle(
    texts.flatMap((text, block) => knownMentions(text, block, known)),
    shown.flatMap((found) => found.candidates),
  );
  const given = givenNamesIn(loud);
  const definitions = definitionsIn(texts, candidates);
  const forms = formsOf({ texts, candidates, definitions, language });
  const names = namesOf({ forms, curated: holding, given, definitions, language });
  completePeople(names, given);
  const named = new Set(names.flatMap((name) => name.candidates.map(placeOf)));
  const restored = inside.filter(({ candidate }) => !named.has(placeOf(candidate)));
  const curated = [...holding, ...restored.map(({ mention }) => mention)].map(curatedMention);
  const found = [...curated, ...names.flatMap(mentionsOfName)].sort(byPlace);
  return [...found, ...apartFrom(found, echoesOf(loud, names))].sort(byPlace);
}

function placeOf({ block, start }: Place): string {
  return `${block} ${start}`;
}

function curatedMention({ entry, block, start, end }: KnownMention): NameMention {
  return { type: entry.type, name: entry.name, block, start, end };
}

function mentionsOfName({ type, name, candidates }: Name): NameMention[] {
  return candidates.map(({ block, start, end }) => ({ type, name, block, start, end }));
}
