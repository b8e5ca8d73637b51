/** Renderings of one utterance compared word by word. */
import { fold } from '../dataset/names.ts';

export interface Words {
  text: string;
  /** True when no other rendering has these words. */
  own: boolean;
}

/** Each rendering cut into runs of words that others share and words of its own; joined, the runs give it back. */
export function differingWords(renderings: readonly string[]): Words[][] {
  const vocabularies = renderings.map((text) => new Set(words(text)));
  return renderings.map((text, index) => {
    const others = vocabularies.filter((_, other) => other !== index);
    return runsOf(text, (word) => others.length > 0 && !others.some((words) => words.has(word)));
  });
}

function runsOf(text: string, isOwn: (word: string) => boolean): Words[] {
  const runs: Words[] = [];
  for (const piece of text.split(/([\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*)/u)) {
    const word = words(piece)[0];
    const own = word === undefined ? (runs.at(-1)?.own ?? false) : isOwn(word);
    const last = runs.at(-1);
    if (last && last.own === own) last.text += piece;
    else if (piece !== '') runs.push({ text: piece, own });
  }
  return runs;
}

function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu) ?? [];
}
