/** The offsets of a time zone, for dates without one. */

/** A function from local time (in ms, read as UTC) to the zone's offset at that time, in ms east of UTC. */
export function timeZoneOffsets(timeZone: string): (local: number) => number {
  let format: Intl.DateTimeFormat | null = null;
  const byHour = new Map<number, number>();
  return (local) => {
    // Zones change their offset on the hour.
    const hour = Math.floor(local / 3_600_000) * 3_600_000;
    const cached = byHour.get(hour);
    if (cached !== undefined) return cached;
    format ??= new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    // The first guess is wrong by at most one clock change, which the second corrects.
    const guess = hour - offsetOf(format, hour);
    const offset = offsetOf(format, guess);
    byHour.set(hour, offset);
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
