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
  /(?<![\p{L}’'])(?:I|[Ww]e|[Uu]s|[Mm]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)(?![\p{L}])|\s\)|^\p{Lu}\p{Ll}+ed,|^\d{1,2}:\d\d|\s(?:is|are|was|were|has|had|did|does|will|would|of|the|an?|to|and|or)$/u;
/** Who said it, and nothing of what: "a spokesman said", "reports said, sparking". */
const ATTRIBUTION =
  /^[^,]{0,80}\s(?:said|says|reported|reports|told\s[^,]{2,30}|announced|added|confirmed)(?:,|$)/u;
const STATEMENT =
  /\s(?:said|says)(?!\p{L})|\s(?:told\s\p{L}+|argued|insisted|claimed|warned|stressed|wrote|declined to comment|described\s[^,]+\sas)(?:\s(?:that|on|in)\s|[,:]|\s(?:he|she|it|they)\s|\s[“"]|$)/u;
/** What may be done or must, and is not told as done. */
const UNREAL = /\s(?:may|might|can|could|should|must|would)(?:\s|n[’']t\s)/u;
/** What did not happen. */
const NEGATED =
  /\s(?:(?:did|does|do|has|have|had|was|were|is|are|will|would)(?:n[’']t|\snot)|never)\s/u;
/** "The ferry was stopped by her office": of nobody that is named. */
const POSSESSIVE_OF_NOBODY = /^(?!.*[\s“]\p{Lu}\p{Ll}).*\s(?:his|her)\s/u;
const PRONOUN_AFTER_PHRASE = /^[^,]{3,60},\s(?:it|they|he|she|we|I|you)\s/u;
/** Stands for what was told before. */
const SAME_AGAIN = /\s(?:do|does|did|done|doing)\s(?:so|the same|likewise)(?![\p{L}])/u;
/** "they exchanged", "In a summit, they exchanged": the subject is told before. */
const THEY = /^(?:[^,]{3,60},\s)?they(?=\s)/iu;
/** "Following their meeting, the two leaders …": a circumstance that points back says nothing by itself. */
const POINTS_BACK =
  /^(?:following|after|before|during|in|at|on|with|by)\s(?:their|his|her|its|this|that|these|those)\s[^,]{2,60},\s(?=\S+\s\S+\s\S)/iu;
/** "which they renewed": a pronoun and its verb. */
const PRONOUN_AND_VERB = /^(?:they|he|she|it)\s(?<verb>(?:had\s)?\p{Ll}+)(?=\s|$)/u;
/** Where a title that is too long may end: before a part that only adds to what was said. */
const PARTICIPLE =
  /^(?<noun>(?:The|An?|His|Her|Its|Their)\s(?:\p{Ll}+[\s-])*?(?<head>\p{Ll}+)(?:\s(?:of|by|in|for|on|to|with|between|about|from)\s[^,]+)?),\s(?<participle>(?:\p{Ll}+ed|made|built|held|sold|bought|sent|taken|given|written|begun|found|founded|won|lost|drawn up|set up)(?:\s[^,]+)?)$/u;
const LAST_PART = /^.*(?:\s(?:saying|when|while|because|which|who|where|as)\s|,\s(?=\S+$))(.*)$/u;
const ADDS =
  /,\s|;\s|\s[–—]\s|\s(?=(?:saying|following|after|before|when|while|because|since|which|who|where|as)\s)/gu;
const SUBORDINATE_ALONE =
  /^(?:when|while|after|before|since|because|if|although|following|with)\s[^,]*$/iu;
/** A subject and its predicate with something left out between them: "The vice president, was asked". */
const BROKEN = /^[^,]+,\s(?:is|are|was|were|has|had|have)\s/u;
const SEVERAL_WORDS = /\S\s+\S+\s+\S|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{4}/u;
/** The place that opens a wire's report. */
const CAPITALS = /^[\p{Lu}\s.’'-]{4,}$/u;
const MAX_SUBJECT_LENGTH = 60;
/** Of two words at least: one alone may open any sentence. */
const NAME =
  /^(?!An?\s)\p{Lu}[\p{L}.’-]*(?:\s(?:(?:of|the|and|de|von|van|bin|al)\s)*\p{Lu}[\p{L}.’-]*)+(?=[\s,])(?!\s(?:of|and|or)\s)/u;
/** The name or phrase at the end of what stands before "who" or "which". */
const NAMED_LAST =
  /(?<![\p{L}.’-])\p{Lu}[\p{L}.’-]*(?:\s(?:(?:of|the|and|de|von|van|bin|al)\s){0,3}\p{Lu}[\p{L}.’-]*){0,12}$/u;
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
    SAME_AGAIN.test(title) ||
    UNREAL.test(title) ||
    NEGATED.test(title) ||
    POSSESSIVE_OF_NOBODY.test(title) ||
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
function antecedentOf(opening: string): string | null {
  const bare = opening.replace(/(?<![\s,])[\s,]+$/u, '');
  return (NAMED_LAST.exec(bare) ?? PHRASE_LAST.exec(bare))?.[0] ?? null;
}

/** "A report by the firm, made public" → "A report by the firm was made public": a participle that was set off by its time. */
export function withParticiple(title: string): string {
  const { noun, head, participle } = PARTICIPLE.exec(title)?.groups ?? {};
  if (noun === undefined || participle === undefined || PAST_TENSE.test(noun)) return title;
  return `${noun} ${head?.endsWith('s') ? 'were' : 'was'} ${participle}`;
}

/** A relative clause as a sentence: "the treaty, which they renewed in June" → "China and Russia renewed the treaty". */
export function fromRelative(line: string, opening: string): string {
  const antecedent = antecedentOf(opening) ?? 'it';
  const inner = PRONOUN_AND_VERB.exec(line);
  const subject = inner && subjectOf(opening);
  if (!inner || !subject) return `${antecedent} ${line}`;
  const determined = /^\p{Lu}/u.test(antecedent) ? `the ${antecedent}` : antecedent;
  return `${subject} ${inner.groups?.['verb']} ${determined}${line.slice(inner[0].length)}`;
}

/** Whom "they" stands for: two that the sentence before names together as its subject; null of anything else. */
export function pairBefore(sentence: string): string | null {
  const subject = subjectOf(sentence);
  return subject !== null && /^\p{Lu}[^,]*\sand\s(?:the\s)?\p{Lu}/u.test(subject) ? subject : null;
}

/** With `subject` in the place of "they"; null where the clause does not begin with it. */
export function withPair(clause: string, subject: string): string | null {
  const found = THEY.exec(clause);
  return found && `${found[0].slice(0, -'they'.length)}${subject}${clause.slice(found[0].length)}`;
}

export function withoutPointingBack(title: string): string {
  return title.replace(POINTS_BACK, '');
}

/** At most `longest` characters, complete in itself; null where it cannot be shortened to that. */
export function shortened(title: string, longest: number, shortest: number): string | null {
  if (title.length <= longest) return title;
  const ends = Array.from(title.slice(0, longest).matchAll(ADDS), ({ index }) => index);
  const parts = ends.filter((at) => at >= shortest).map((at) => title.slice(0, at));
  return parts.findLast((part) => !isVague(part) && !isStatement(part) && !breaksOff(part)) ?? null;
}

/** Ends within a part that was begun: "left the barn as 1,900 drivers", "left before dawn, hours". */
export function breaksOff(part: string): boolean {
  const [, begun] = LAST_PART.exec(part) ?? [];
  return begun !== undefined && !PAST_TENSE.test(begun) && !FINITE.test(begun);
}

function isVerb(word: string): boolean {
  return /^\p{Ll}+$/u.test(word) && PAST_TENSE.test(word) && word !== 'hundred';
}
