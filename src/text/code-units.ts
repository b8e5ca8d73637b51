/** Strings in the order of their UTF-16 code units: the same on every machine, in every locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
