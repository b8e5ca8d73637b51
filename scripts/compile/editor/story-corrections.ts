/** What NAME.yaml says of the story that its article reports. */
import type { StoryCorrections } from '../core/draft.ts';
import type { CorrectionsFile } from './corrections.ts';

/** Null where none of the files says anything of it. A later file has the last word on the name. */
export function storyCorrections(files: readonly CorrectionsFile[]): StoryCorrections | null {
  const named = files.flatMap(({ path: file, corrections, positionOf }) =>
    (['sameAs', 'notSame'] as const).flatMap((key) =>
      (corrections[key] ?? []).map((article, at) => ({
        key,
        article,
        place: { file, ...positionOf([key, at]) },
      })),
    ),
  );
  const name = files.findLast(({ corrections }) => corrections.story !== undefined);
  if (named.length === 0 && name === undefined) return null;
  return { name: name?.corrections.story ?? null, named };
}
