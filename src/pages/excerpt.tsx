/** The passage that matches a search, with the matching words marked. */
import type { Snippet } from '../store/snippets.ts';

export function Excerpt({ snippet }: { snippet: Snippet | null }) {
  if (snippet === null) return null;
  return (
    <p class="excerpt" dir="auto">
      {snippet.pieces.map(({ text, match }) => (match ? <mark>{text}</mark> : <>{text}</>))}
    </p>
  );
}
