/**
 * A pure function of a text that keeps its latest answers: the segmenter's features, its kinds and the header each
 * ask the same of the same lines, articles are made of the same words, and name the same things. Answers are
 * shared: nobody changes them.
 */
export function memoize<Answer>(
  read: (text: string) => Answer,
  capacity = LINES,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= capacity) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

/** More lines than one article has, as a rule. */
const LINES = 2000;
