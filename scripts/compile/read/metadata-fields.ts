import type { Metadata } from '../core/draft.ts';

/** Without the keys that say nothing. */
export function withoutEmptyFields(
  stated: {
    [Key in keyof Metadata]: Metadata[Key] | undefined;
  },
): Metadata {
  const said = Object.entries(stated).filter(
    ([, value]) => value !== undefined && value.length > 0,
  );
  return Object.fromEntries(said);
}
