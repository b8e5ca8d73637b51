/** What the editor says of quotes: which are none, and who said them. A quote is named by its first words. */
import type { QuoteDraft } from '../core/draft.ts';
import type { Problem } from '../core/problem.ts';
import { unmatchedCorrection } from '../core/unmatched-correction.ts';
import { beginsWith } from '../text/first-words.ts';
import type { CorrectionsFile } from './corrections.ts';
import { falseNames, type KnownNames } from './names-file.ts';
import { needlessCorrection, placeOf } from './needless-correction.ts';

interface Speech {
  quotes: QuoteDraft[];
  paraphrases: QuoteDraft[];
}

/** What names.yaml says is no name is nobody's: quotes lose such a speaker, reported speech without one is none. */
export function withoutFalseSpeakers({ quotes, paraphrases }: Speech, known: KnownNames): Speech {
  const forms = falseNames(known).flatMap(({ name, aliases }) => [name, ...aliases]);
  const isFalse = ({ speaker }: QuoteDraft) =>
    speaker !== null && forms.some((form) => isOrHas(speaker.name, form));
  return {
    quotes: quotes.map((quote) => (isFalse(quote) ? { ...quote, ...speakerOf(null) } : quote)),
    paraphrases: paraphrases.filter((quote) => !isFalse(quote)),
  };
}

/** One word may be part of a name: Lights is no name, and Ada Lights is. */
function isOrHas(name: string, form: string): boolean {
  return name === form || (form.includes(' ') && ` ${name} `.includes(` ${form} `));
}

/** Without the quotes and paraphrases that `notQuotes` names. */
export function withoutFalseQuotes(
  speech: Speech,
  file: CorrectionsFile,
  problems: Problem[],
): Speech {
  const named = file.corrections.notQuotes ?? [];
  const isNamed = ({ text }: QuoteDraft) => named.some((words) => beginsWith(text, words));
  const all = [...speech.quotes, ...speech.paraphrases];
  for (const [at, words] of named.entries())
    if (!all.some(({ text }) => beginsWith(text, words)))
      problems.push(unmatchedCorrection(placeOf(file, ['notQuotes', at]), 'quote', words));
  return {
    quotes: speech.quotes.filter((quote) => !isNamed(quote)),
    paraphrases: speech.paraphrases.filter((quote) => !isNamed(quote)),
  };
}

/** With the speakers that the editor names, as people. */
export function correctSpeakers(
  quotes: QuoteDraft[],
  file: CorrectionsFile,
  problems: Problem[],
): QuoteDraft[] {
  const curated = new Map<QuoteDraft, QuoteDraft>();
  for (const [words, name] of Object.entries(file.corrections.speakers ?? {})) {
    const meant = quotes.filter(({ text }) => beginsWith(text, words));
    if (meant.length === 0)
      problems.push(unmatchedCorrection(placeOf(file, ['speakers', words]), 'quote', words));
    else if (meant.every(({ speaker }) => (speaker?.name ?? null) === name))
      problems.push(
        needlessCorrection(file, ['speakers', words], 'the compiler finds this speaker by itself'),
      );
    for (const quote of meant) curated.set(quote, { ...quote, ...speakerOf(name) });
  }
  return quotes.map((quote) => curated.get(quote) ?? quote);
}

function speakerOf(name: string | null): Pick<QuoteDraft, 'speaker' | 'speakerBasis'> {
  return name === null
    ? { speaker: null, speakerBasis: null }
    : { speaker: { type: 'person', name }, speakerBasis: 'curated' };
}
