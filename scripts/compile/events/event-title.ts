/** Titles that stand by themselves: "was established" says nothing without its subject. */
import { HAPPENING } from '../dates/happening-nouns.ts';
import { PAST_TENSE } from '../stories/date-support.ts';

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|does|do|did|will|would|shall|should|can|could|may|might|must)(?![\p{L}])/u;
/** Words that lean on what stands before them, and verbs; a name or a noun phrase opens otherwise. */
const DEPENDENT_OPENING =
  /^(?:and|or|nor|but|such|either|than|then|also|again|later|still|even|only|to|in|on|at|by|of|for|from|with|as|into|over|who|whom|whose|which|that|when|where|while|because|if|it|they|he|she|we|i|you|\p{Ll}+ly|\p{Ll}+ing)(?![\p{L}’'-])/u;
/** "in a conference call, they agreed": complete, whatever its first word. */
const CIRCUMSTANCE = /^(?:in|on|at|after|before|during|with)\s[^,]{3,60},\s\S+\s\S+/u;
const FINITE =
  /(?<![\p{L}])(?:is|are|was|were|has|have|had|does|do|did|will|would|shall|should|can|could|may|might|must|\p{Ll}{2,}ing)(?![\p{L}])/u;
/** Ends the noun phrase that opens a sentence. */
const SUBJECT_ENDS = /[,;:—(]|\s[–-]\s|\s(?:who|which|that)\s/u;
/** A phrase before the subject: "In case of a war, they …", "With his advice, the party …". */
const BEFORE_SUBJECT =
  /^(?:in|on|at|by|of|for|from|with|as|after|before|since|until|during|despite|following|because|when|while|if|although|though|according|under|over|among|between|amid|earlier|later|meanwhile|but|and|so|yet|then|\p{Lu}?\p{Ll}+ly)(?![\p{L}])/iu;
const PRONOUN =
  /^(?:it|they|he|she|we|i|you|this|these|those|that|there|then|back|such|of|who|which|its|their|his|her)(?![\p{L}’'-])/iu;
/** Somebody's own words, or a sentence that breaks off. */
const INCOMPLETE =
  /(?<![\p{L}’'])(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)(?![\p{L}])|\s\)|^\p{Lu}\p{Ll}+ed,|^\d{1,2}:\d\d|\s(?:is|are|was|were|has|had|did|does|will|would|of|the|an?|to|and|or)$/u;
/** Who said it, and nothing of what: "a spokesman said", "reports said, sparking". */
const ATTRIBUTION =
  /^[^,]{0,80}\s(?:said|says|reported|reports|told\s[^,]{2,30}|announced|added|confirmed)(?:,|$)/u;
const STATEMENT =
  /\s(?:said|says|told\s\p{L}+|argued|insisted|claimed|warned|stressed|wrote)(?:\s(?:that|on|in)\s|[,:]|\s(?:he|she|it|they)\s|$)/u;
const PRONOUN_AFTER_PHRASE = /^[^,]{3,60},\s(?:it|they|he|she|we|I|you)\s/u;
const SUBORDINATE_ALONE =
  /^(?:when|while|after|before|since|because|if|although|following|with)\s[^,]*$/iu;
/** A subject and its predicate with something left out between them: "The vice president, was asked". */
const BROKEN = /^[^,]+,\s(?:is|are|was|were|has|had|have)\s/u;
const SEVERAL_WORDS = /(?:\S+\s+){2}\S|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{4}/u;
/** The place that opens a wire's report. */
const CAPITALS = /^[\p{Lu}\s.’'-]{4,}$/u;
const MAX_SUBJECT_LENGTH = 60;
/** Of two words at least: one alone may open any sentence. */
const NAME =
  /^(?!An?\s)\p{Lu}[\p{L}.’-]*(?:\s(?:(?:of|the|and|de|von|van|bin|al)\s)*\p{Lu}[\p{L}.’-]*)+(?=[\s,])(?!\s(?:of|and|or)\s)/u;
/** The name or phrase at the end of what stands before "who" or "which". */
const NAMED_LAST =
  /(?<![\p{L}.’-])\p{Lu}[\p{L}.’-]*(?:\s(?:(?:of|the|and|de|von|van|bin|al)\s)*\p{Lu}[\p{L}.’-]*)*$/u;
const PHRASE_LAST =
  /(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne)(?:\s(?!(?:the|an?|his|her|its|their)\s)[\p{L}\d.’-]+){1,6}$/u;

/** Whether a clause, as it is printed, lacks what it speaks of. */
export function isFragment(clause: string): boolean {
  const bare = clause.replace(/^[\s,;:—–“”"'()]+/u, '');
  if (CIRCUMSTANCE.test(bare)) return false;
  const [first = ''] = /^\p{Ll}+/u.exec(bare) ?? [];
  return (
    AUXILIARY.test(bare) || DEPENDENT_OPENING.test(bare) || (first.length > 2 && isVerb(first))
  );
}

/** A predicate, which with its subject in front says what happened: "was elected", "signed the deal". */
export function opensWithVerb(clause: string): boolean {
  const [first = ''] = /^\p{Ll}+/u.exec(clause) ?? [];
  return AUXILIARY.test(clause) || isVerb(first);
}

/** Tells what somebody said of something and nothing that happened, or breaks off in somebody's words. */
export function isStatement(title: string): boolean {
  return STATEMENT.test(title) || title.split('“').length !== title.split('”').length;
}

/** What follows "and": a name and its verb, or another verb of the same subject. */
export function opensClause(words: string): boolean {
  const first = /^\p{Ll}+(?:-\p{Ll}+)?/u.exec(words)?.[0] ?? '';
  return (
    isVerb(first.split('-').at(-1) ?? '') || (/^\p{Lu}/u.test(words) && PAST_TENSE.test(words))
  );
}

/** Says that something happens: a verb, or a noun for a happening. */
export function statesEvent(title: string): boolean {
  return PAST_TENSE.test(title) || FINITE.test(title) || HAPPENING.test(title);
}

/** Only tells who said what the rest of the sentence tells. */
export function isAttribution(clause: string): boolean {
  return ATTRIBUTION.test(clause);
}

/** Names only what stands elsewhere: "It was delayed", "In a call, they renewed it", "The collision"; or half a sentence: "After it sank". */
export function isVague(title: string): boolean {
  return (
    PRONOUN.test(title) ||
    INCOMPLETE.test(title) ||
    PRONOUN_AFTER_PHRASE.test(title) ||
    SUBORDINATE_ALONE.test(title) ||
    BROKEN.test(title) ||
    !SEVERAL_WORDS.test(title)
  );
}

/** What a sentence speaks of: the noun phrase that opens it, null where it is none or a pronoun. */
export function subjectOf(opening: string): string | null {
  let rest = opening.trimStart();
  while (BEFORE_SUBJECT.test(rest)) {
    const comma = /,\s/u.exec(rest);
    if (!comma) return null;
    rest = rest.slice(comma.index + comma[0].length);
  }
  const [name] = NAME.exec(rest) ?? [];
  if (name !== undefined) return CAPITALS.test(name) ? null : name;
  const words = rest.slice(0, SUBJECT_ENDS.exec(rest)?.index ?? rest.length).split(/\s+/u);
  const verb = words.findIndex((word, at) => at > 0 && (AUXILIARY.test(word) || isVerb(word)));
  const subject = (verb < 0 ? words : words.slice(0, verb)).join(' ').trim();
  const clear = /\p{L}{3}/u.test(subject) && !PRONOUN.test(subject) && !/[“”"]/u.test(subject);
  return clear && subject.length <= MAX_SUBJECT_LENGTH ? subject : null;
}

/** Of whom "who …" tells: the name or noun phrase in front of it. */
export function antecedentOf(opening: string): string | null {
  const bare = opening.replace(/[\s,]+$/u, '');
  return (NAMED_LAST.exec(bare) ?? PHRASE_LAST.exec(bare))?.[0] ?? null;
}

function isVerb(word: string): boolean {
  return /^\p{Ll}+$/u.test(word) && PAST_TENSE.test(word) && word !== 'hundred';
}
