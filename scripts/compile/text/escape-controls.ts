/**
 * Control characters (a terminal obeys them), controls of writing direction (they make a name look like another) and
 * line separators.
 */
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Each control as `\u202e`: on one line, and visible. */
export function escapeControls(text: string): string {
  return text.replace(
    CONTROLS,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
