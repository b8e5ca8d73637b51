/** How a language tells what happened at a time: the patterns by which clauses are dated and titled. */
import type { WordSet } from './words.ts';

export interface EventGrammar {
  // Whether a clause says what happened, and to whom.
  /** An auxiliary that opens a clause. */
  readonly auxiliary: RegExp;
  /** Opens a clause that leans on what stands before it: small words and verbs. A name or a noun phrase opens otherwise. */
  readonly dependentOpening: RegExp;
  /** Opens a complete clause, whatever its first word: "in a conference call, they agreed". */
  readonly circumstance: RegExp;
  /** A verb that makes a sentence. */
  readonly finite: RegExp;
  /** Opens a title with a word for what was named before. */
  readonly pronoun: RegExp;
  /** Somebody's own words, or a sentence that breaks off. */
  readonly incomplete: RegExp;
  /** Who said it, and nothing of what: "a spokesman said". */
  readonly attribution: RegExp;
  /** Tells what somebody said of something. */
  readonly statement: RegExp;
  /** What may, must or might be done. */
  readonly unreal: RegExp;
  /** What did not happen. */
  readonly negated: RegExp;
  /** "The ferry was stopped by her office": of nobody that is named. */
  readonly possessiveOfNobody: RegExp;
  /** "In a call, they renewed it". */
  readonly pronounAfterPhrase: RegExp;
  /** Stands for what was told before: "did so". */
  readonly sameAgain: RegExp;
  /** Half a sentence: "After it sank". */
  readonly subordinateAlone: RegExp;
  /** Lacks something between subject and predicate: "The vice president, was asked". */
  readonly broken: RegExp;
  /** A phrase with a preposition that stands alone; with a verb it may be a sentence. */
  readonly phraseAlone: RegExp;
  /** Perhaps a noun phrase alone, which a participle describes; the group `noun` is what stands before. */
  readonly lacksVerb: RegExp;
  /** Opens a sentence that tells what would follow from something. */
  readonly conditional: RegExp;

  // Subjects and antecedents.
  /** Ends the noun phrase that opens a sentence. */
  readonly subjectEnds: RegExp;
  /** Opens a phrase before the subject: "In case of a war, they …". */
  readonly beforeSubject: RegExp;
  /** A name of two words at least that opens a sentence: one alone may be any word. */
  readonly name: RegExp;
  /** The name at the end of what stands before "who". */
  readonly namedLast: RegExp;
  /** The noun phrase there. */
  readonly phraseLast: RegExp;
  /** The clause up to a "they" that is its subject; the group `phrase` is what stands before it. */
  readonly they: RegExp;
  /** A pronoun for one person as the subject. */
  readonly heOrShe: RegExp;
  /** Two names together. */
  readonly pair: RegExp;
  /** May stand for anybody told of before, behind "after" and the like. */
  readonly others: RegExp;
  /** "they renewed", in "which they renewed"; the group `verb` is what they did. */
  readonly pronounAndVerb: RegExp;
  /** Opens a relative clause. */
  readonly relative: RegExp;
  /** Ends right before a subordinate clause. */
  readonly subordinatedBefore: RegExp;

  // Clauses around a time.
  /** Before another happening: "first meeting since the outbreak of the war in February". Matches every place. */
  readonly subordinates: RegExp;
  /** The same, at the end. */
  readonly subordinated: RegExp;
  /** Join two clauses. Matches every place. */
  readonly joints: RegExp;
  /** Matches every place. */
  readonly and: RegExp;
  /** Opens a clause that describes a noun before it. */
  readonly describes: RegExp;
  /** Before a time that describes the noun behind it: "the 1965 riots". */
  readonly attributive: RegExp;
  /** Before a relative clause. Matches every place. */
  readonly relatives: RegExp;
  /** Breaks between clauses. Matches every place. */
  readonly breaks: RegExp;
  /** Leads to a time: "late on the afternoon of". */
  readonly leadsIn: RegExp;
  /** Leads away from it. */
  readonly leadsOut: RegExp;
  /** Opens a clause and says nothing. */
  readonly opens: RegExp;
  /** Before a time that is left out: "a late August 2021 call". */
  readonly late: RegExp;
  /** A possessive ending: "July’s". */
  readonly possessive: RegExp;
  /** Opens the name of a happening: "a", "its", "Mayor Duarte’s". */
  readonly determiner: RegExp;
  /** A definite article that opens a time: "the September 11". */
  readonly definite: RegExp;
  /** An indefinite article alone. */
  readonly indefinite: RegExp;
  /** Opens a phrase that belongs to the subject: "since its founding". */
  readonly owner: RegExp;
  /** Explains a time: "in early February, the opening day of the Games". */
  readonly apposition: RegExp;
  /** Dates the report and not what it reports: "according to". */
  readonly source: RegExp;
  /** Tells what happened at the time before it: ", when the authority settled a strike". */
  readonly when: RegExp;
  /** What follows describes the day itself: "on the day the two met". */
  readonly described: RegExp;
  /** Opens a part between commas, behind which the clause goes on: ", including economic cooperation,". */
  readonly inserted: RegExp;

  // Titles.
  /** A circumstance that points back: "Following their meeting, the two leaders …". */
  readonly pointsBack: RegExp;
  /** A participle that was set off by its time: "A report by the firm, made public". Groups `noun`, its last word `head`, and `participle`. */
  readonly participle: RegExp;
  /** A participle before its time: "the poll, published on". */
  readonly participleLast: RegExp;
  /** The last part of a title that only adds to it; the first group is what it says. */
  readonly lastPart: RegExp;
  /** Where a title that is too long may end. Matches every place. */
  readonly adds: RegExp;
  /** In a title that is read on any day. Matches every place. */
  readonly today: RegExp;

  // Times that date nothing, or only a part.
  /** A time that only measures: "30 % lower than in 2012". */
  readonly comparison: RegExp;
  /** The time of another happening: "their first title since 2000". */
  readonly record: RegExp;
  /** Before an end or a deadline: "to review safety by September". */
  readonly deadline: RegExp;
  /** The same within the time. */
  readonly deadlineWithin: RegExp;
  /** Opens a part of a sentence that names something else: "the fog that had lain on the coast since Sunday". */
  readonly embeds: RegExp;
  /** A verb in the present, as the first of its sentence: such a sentence dates no past happening. */
  readonly present: RegExp;
  /** A further predicate; the group `verb` is its first word. Matches every place. */
  readonly andDid: RegExp;
  /** May follow a time that ends its clause: "on Monday in Samarkand". */
  readonly goesOn: RegExp;
  /** "and" behind a time. */
  readonly andAfter: RegExp;
  /** Before a weekday that is part of a name: "Black Friday". */
  readonly namedDay: RegExp;
  /** In what stands before a clause: the clause has a subject of its own. */
  readonly reports: RegExp;
  /** A condition's term: "effective 1 May". */
  readonly term: RegExp;
  /** Before the end of a state. */
  readonly until: RegExp;
  /** The same within the time. */
  readonly untilWithin: RegExp;
  /** Tells a state: "remains". */
  readonly state: RegExp;
  /** What is meant to last: "decided to stay shut until June". */
  readonly meant: RegExp;

  // Words.
  /** Look like verbs in the past and are none. */
  readonly noVerbs: WordSet;
  /** The definite article, and the pronoun for a thing. */
  readonly the: string;
  readonly it: string;
  /** The indefinite article for a noun, with a blank behind it. */
  readonly indefiniteFor: (noun: string) => string;
  /** The auxiliary that makes a sentence of a noun and a participle. */
  readonly auxiliaryFor: (noun: string) => string;
}
