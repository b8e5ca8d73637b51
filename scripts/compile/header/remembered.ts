/**
 * A pure function of a line that keeps its latest answers: the segmenter's features, its kinds and the header
 * each ask the same of the same lines. Answers are shared: nobody changes them.
 */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= CAPACITY) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

/** More lines than one article has, as a rule. */
const CAPACITY = 2000;
