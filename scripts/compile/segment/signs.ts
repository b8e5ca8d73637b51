/**
 * Signs: what a line shows, in words. There are some thousands, so each is put together once and then shared by
 * all lines: telling that a sign is known costs no new string.
 */

/** Says in which interval a measure lies: "3 words", "to 7 words", "over 130 words". */
export function scale(
  limits: readonly number[],
  say: (interval: string) => string,
): (value: number) => string {
  const [least, ...others] = limits;
  const intervals = [`${least}`, ...others.map((limit) => `to ${limit}`), `over ${limits.at(-1)}`];
  const signs = intervals.map(say);
  return (value) => signs.at(limits.findIndex((limit) => value <= limit)) ?? '';
}

/** A function of signs that finds each answer once. Only for signs: lines are without number. */
export function ofSign<Answer>(find: (sign: string) => Answer): (sign: string) => Answer {
  const answers = new Map<string, Answer>();
  return (sign) => {
    const known = answers.get(sign);
    if (known !== undefined) return known;
    const answer = find(sign);
    answers.set(sign, answer);
    return answer;
  };
}

export const SIZES = [0, 1, 2, 3, 5, 7, 9, 12, 15, 19, 25, 35, 50, 80, 130];
export const TENS = [3, 8, 15, 25, 45];
export const FEW = [0, 1, 2, 4, 8];
export const SHARES = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 0.99];
