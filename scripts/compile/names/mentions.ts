/** The people, organizations, places and named events that an article's body mentions. */
import type { Draft, NameMention } from '../draft.ts';
import type { KnownNames } from '../editor/known-names.ts';
import type { Report } from '../problem.ts';

export function mentionsOf(draft: Draft, known: KnownNames, _report: Report): NameMention[] {
  const mentions: NameMention[] = [];
  for (const [block, { text }] of draft.body.entries())
    for (const entry of known)
      for (const form of [entry.name, ...entry.aliases]) {
        const start = text.indexOf(form);
        if (start >= 0)
          mentions.push({
            type: entry.type,
            name: entry.name,
            block,
            start,
            end: start + form.length,
          });
      }
  return mentions;
}
