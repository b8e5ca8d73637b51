/** The offset of a time zone, for dates that state none. */

/** A function from calendar time (ms, read as if it were UTC) to the zone's offset then, in ms east of UTC. */
export function offsetsIn(timeZone: string): (local: number) => number {
  let format: Intl.DateTimeFormat | null = null;
  const known = new Map<number, number>();
  return (local) => {
    // An hour is the step at which zones change.
    const hour = Math.floor(local / 3_600_000) * 3_600_000;
    const before = known.get(hour);
    if (before !== undefined) return before;
    format ??= new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    // The first guess is off by at most a change of the clocks, which the second sees.
    const guess = hour - offsetOf(format, hour);
    const offset = offsetOf(format, guess);
    known.set(hour, offset);
    return offset;
  };
}

function offsetOf(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const local = new Date(0).setUTCFullYear(part('year'), part('month') - 1, part('day'));
  return local + (part('hour') * 60 + part('minute')) * 60_000 - instant;
}
