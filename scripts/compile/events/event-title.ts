/** Titles that stand by themselves: "was established" says nothing without its subject. */
import { HAPPENING } from '../dates/happening-nouns.ts';
import type { EventGrammar } from '../languages/event-grammar.ts';
import { PAST_TENSE } from '../stories/date-support.ts';

const SEVERAL_WORDS = /\S\s+\S+\s+\S|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{4}/u;
/** The place that opens a wire's report. */
const CAPITALS = /^[\p{Lu}\s.’'-]{4,}$/u;
const MAX_SUBJECT_LENGTH = 60;

/** Whether a clause, as it is printed, lacks what it speaks of. */
export function isFragment(clause: string, grammar: EventGrammar): boolean {
  const bare = clause.replace(/^[\s,;:—–“”"'()]+/u, '');
  if (grammar.circumstance.test(bare)) return false;
  const [first = ''] = /^\p{Ll}+/u.exec(bare) ?? [];
  return (
    grammar.auxiliary.test(bare) ||
    grammar.dependentOpening.test(bare) ||
    (first.length > 2 && isVerb(first, grammar))
  );
}

/** A predicate, which with its subject in front says what happened: "was elected", "signed the deal". */
export function opensWithVerb(clause: string, grammar: EventGrammar): boolean {
  const [first = ''] = /^\p{Ll}+/u.exec(clause) ?? [];
  return grammar.auxiliary.test(clause) || isVerb(first, grammar);
}

/** Tells what somebody said of something and nothing that happened, or breaks off in somebody's words. */
export function isStatement(title: string, grammar: EventGrammar): boolean {
  return grammar.statement.test(title) || title.split('“').length !== title.split('”').length;
}

/** What follows "and": a name and its verb, or another verb of the same subject. */
export function opensClause(words: string, grammar: EventGrammar): boolean {
  const first = /^\p{Ll}+(?:-\p{Ll}+)?/u.exec(words)?.[0] ?? '';
  return (
    isVerb(first.split('-').at(-1) ?? '', grammar) ||
    (/^\p{Lu}/u.test(words) && PAST_TENSE.test(words))
  );
}

/** Says that something happens: a verb of its own, not only that of a clause within, or a noun for a happening. */
export function statesEvent(title: string, grammar: EventGrammar): boolean {
  if (!hasVerb(title, grammar)) return HAPPENING.test(title);
  const [main = ''] = title.split(grammar.describes);
  return hasVerb(main, grammar) || HAPPENING.test(main) || predicates(title, grammar) > 1;
}

/** How many; "had been opened" is one. */
function predicates(title: string, grammar: EventGrammar): number {
  const words = title.split(/\s+/u);
  return words.filter(
    (word, at) => hasVerb(word, grammar) && !hasVerb(words[at - 1] ?? '', grammar),
  ).length;
}

function hasVerb(words: string, grammar: EventGrammar): boolean {
  return PAST_TENSE.test(words) || grammar.finite.test(words);
}

/** Only tells who said what the rest of the sentence tells. */
export function isAttribution(clause: string, grammar: EventGrammar): boolean {
  return grammar.attribution.test(clause);
}

/** Names only what stands elsewhere: "It was delayed", "In a call, they renewed it", "The collision"; or half a sentence: "After it sank". */
export function isVague(title: string, grammar: EventGrammar): boolean {
  return (
    grammar.pronoun.test(title) ||
    grammar.incomplete.test(title) ||
    grammar.pronounAfterPhrase.test(title) ||
    grammar.subordinateAlone.test(title) ||
    grammar.broken.test(title) ||
    lacksVerb(title, grammar) ||
    (!hasVerb(title, grammar) && (grammar.phraseAlone.test(title) || namesNothing(title))) ||
    grammar.sameAgain.test(title) ||
    grammar.unreal.test(title) ||
    grammar.negated.test(title) ||
    grammar.possessiveOfNobody.test(title) ||
    !SEVERAL_WORDS.test(title)
  );
}

/** "A news conference": which one, and whose? */
function namesNothing(title: string): boolean {
  return title.split(/\s+/u).length < 4 && !/\s\p{Lu}/u.test(title);
}

/** "The manager of the dairy, notified the panel": no subject and its predicate. */
function lacksVerb(title: string, grammar: EventGrammar): boolean {
  const { noun } = grammar.lacksVerb.exec(title)?.groups ?? {};
  return noun !== undefined && !hasVerb(noun, grammar);
}

/** What a sentence speaks of: the noun phrase that opens it, null where it is none or a pronoun. */
export function subjectOf(opening: string, grammar: EventGrammar): string | null {
  let rest = opening.trimStart();
  while (grammar.beforeSubject.test(rest)) {
    const comma = /,\s/u.exec(rest);
    if (!comma) return null;
    rest = rest.slice(comma.index + comma[0].length);
  }
  const [name] = grammar.name.exec(rest) ?? [];
  if (name !== undefined) return CAPITALS.test(name) ? null : name;
  const words = rest.slice(0, grammar.subjectEnds.exec(rest)?.index ?? rest.length).split(/\s+/u);
  const verb = words.findIndex(
    (word, at) => at > 0 && (grammar.auxiliary.test(word) || isVerb(word, grammar)),
  );
  const subject = (verb < 0 ? words : words.slice(0, verb)).join(' ').trim();
  const clear =
    /\p{L}{3}/u.test(subject) && !grammar.pronoun.test(subject) && !/[“”"]/u.test(subject);
  return clear && subject.length <= MAX_SUBJECT_LENGTH ? subject : null;
}

/** Of whom "who …" tells: the name or noun phrase in front of it. */
function antecedentOf(opening: string, grammar: EventGrammar): string | null {
  const bare = opening.replace(/(?<![\s,])[\s,]+$/u, '');
  return (grammar.namedLast.exec(bare) ?? grammar.phraseLast.exec(bare))?.[0] ?? null;
}

/** "A report by the firm, made public" → "A report by the firm was made public": a participle that was set off by its time. */
export function withParticiple(title: string, grammar: EventGrammar): string {
  const { noun, head, participle } = grammar.participle.exec(title)?.groups ?? {};
  if (noun === undefined || participle === undefined || PAST_TENSE.test(noun)) return title;
  return `${noun} ${grammar.auxiliaryFor(head ?? '')} ${participle}`;
}

/** A relative clause as a sentence: "the treaty, which they renewed in June" → "China and Russia renewed the treaty". */
export function fromRelative(line: string, opening: string, grammar: EventGrammar): string {
  const antecedent = antecedentOf(opening, grammar) ?? grammar.it;
  const inner = grammar.pronounAndVerb.exec(line);
  const subject = inner && subjectOf(opening, grammar);
  if (!inner || !subject) return `${antecedent} ${line}`;
  const determined = /^\p{Lu}/u.test(antecedent) ? `${grammar.the} ${antecedent}` : antecedent;
  return `${subject} ${inner.groups?.['verb']} ${determined}${line.slice(inner[0].length)}`;
}

/** Whom "they" stands for: two that the sentence before names together as its subject; null of anything else. */
export function pairBefore(sentence: string, grammar: EventGrammar): string | null {
  const subject = subjectOf(sentence, grammar);
  return subject !== null && grammar.pair.test(subject) ? subject : null;
}

/** With `subject` in the place of the words for it, `they`; null where the clause does not begin with them. */
export function withPair(clause: string, subject: string, they: RegExp): string | null {
  const { phrase } = they.exec(clause)?.groups ?? {};
  return phrase === undefined ? null : clause.replace(they, () => `${phrase}${subject}`);
}

export function withoutPointingBack(title: string, grammar: EventGrammar): string {
  return title.replace(grammar.pointsBack, '');
}

/** At most `longest` characters, complete in itself; null where it cannot be shortened to that. */
export function shortened(
  title: string,
  longest: number,
  shortest: number,
  grammar: EventGrammar,
): string | null {
  if (title.length <= longest) return title;
  const ends = Array.from(title.slice(0, longest).matchAll(grammar.adds), ({ index }) => index);
  const parts = ends.filter((at) => at >= shortest).map((at) => title.slice(0, at));
  return (
    parts.findLast(
      (part) => !isVague(part, grammar) && !isStatement(part, grammar) && !breaksOff(part, grammar),
    ) ?? null
  );
}

/** Ends within a part that was begun: "left the barn as 1,900 drivers", "left before dawn, hours". */
export function breaksOff(part: string, grammar: EventGrammar): boolean {
  const [, begun] = grammar.lastPart.exec(part) ?? [];
  return begun !== undefined && !PAST_TENSE.test(begun) && !grammar.finite.test(begun);
}

function isVerb(word: string, grammar: EventGrammar): boolean {
  return /^\p{Ll}+$/u.test(word) && PAST_TENSE.test(word) && !grammar.noVerbs.has(word);
}
